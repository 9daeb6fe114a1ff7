import CArchive

/// Compressed files and archives, by libarchive: read in one pass, member by member. Names inside are labels.
enum Unpacker {
  /// Beyond which an archive is taken for a bomb.
  struct Limits: Sendable {
    /// Archives inside archives.
    var depth = 3
    /// Bytes of one member.
    var size = 1 << 30
    /// Unpacked to packed, once a member is larger than `ratioFrom`.
    var ratio = 200
    var ratioFrom = 16 << 20
    /// What may have been read of the packed file before the member was come to.
    var ahead = 1 << 16
  }

  /// What libarchive's callback needs.
  private final class Feed {
    let input: ByteInput
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    var count = 0
    private var tail: [UInt8] = []
    private var isGzip: Bool?
    init(_ input: ByteInput) { self.input = input }
    deinit { buffer.deallocate() }

    func fill() -> Int? {
      guard let n = try? input.read(into: buffer) else { return nil }
      count += n
      let new = buffer.prefix(n)
      if isGzip == nil { isGzip = new.starts(with: [0x1F, 0x8B]) }
      tail = Array((tail + new.suffix(8)).suffix(8))
      return n
    }

    /// What a gzip file says of its content at its end: the sum and the size; nil for other files.
    var gzipEnd: (sum: UInt32, size: UInt32)? {
      guard isGzip == true, tail.count == 8 else { return nil }
      func number(_ i: Int) -> UInt32 { tail[i..<i + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) } }
      return (number(0), number(4))
    }
  }

  private static func open(_ feed: Feed, isRaw: Bool) -> OpaquePointer? {
    guard let a = archive_read_new() else { return nil }
    // Only filters that are in the library: others would start programs.
    archive_read_support_filter_gzip(a)
    archive_read_support_filter_bzip2(a)
    archive_read_support_filter_xz(a)
    archive_read_support_filter_lzma(a)
    archive_read_support_filter_zstd(a)
    archive_read_support_filter_compress(a)
    if !isRaw {
      archive_read_support_format_zip_streamable(a)
      archive_read_support_format_tar(a)
      archive_read_support_format_7zip(a)
    }
    archive_read_support_format_raw(a)
    archive_read_support_format_empty(a)
    let code = archive_read_open(
      a, Unmanaged.passUnretained(feed).toOpaque(), nil,
      { _, context, out in
        guard let context else { return -1 }
        let feed = Unmanaged<Feed>.fromOpaque(context).takeUnretainedValue()
        out?.pointee = UnsafeRawPointer(feed.buffer.baseAddress)
        return feed.fill() ?? -1
      }, nil)
    guard code >= ARCHIVE_WARN else {
      archive_read_free(a)
      return nil
    }
    return a
  }

  static func read(_ input: ByteInput, _ intake: Intake) {
    let limits = intake.options.limits
    guard intake.depth < limits.depth else {
      return intake.problem("too-deep", "archives inside archives, deeper than \(limits.depth)")
    }
    let feed = Feed(input)
    guard let a = open(feed, isRaw: false) else { return intake.problem("bad-archive", "cannot be unpacked") }
    defer {
      archive_read_free(a)
      withExtendedLifetime(feed) {}
    }
    intake.report.format = "archive"
    while !intake.isStopped {
      var entry: OpaquePointer?
      let code = archive_read_next_header(a, &entry)
      if code == ARCHIVE_EOF { break }
      guard code >= ARCHIVE_WARN, let entry else {
        intake.problem("bad-archive", words(a))
        break
      }
      // Compression inside compression is undone in one go.
      guard intake.depth + Int(archive_filter_count(a)) - 1 <= limits.depth else {
        return intake.problem("too-deep", "archives inside archives, deeper than \(limits.depth)")
      }
      let isBare = archive_format(a) == ARCHIVE_FORMAT_RAW
      guard isBare || archive_entry_filetype(entry) == 0o100000 else { continue }
      member(a, entry, feed, isBare: isBare, intake)
    }
  }

  private static func member(
    _ a: OpaquePointer, _ entry: OpaquePointer, _ feed: Feed, isBare: Bool, _ intake: Intake
  ) {
    let name = archive_entry_pathname(entry).map { String(decoding: bytes($0), as: UTF8.self) } ?? "?"
    if name.contains("__MACOSX/") || name.split(separator: "/").last?.hasPrefix(".") == true { return }
    let inner = isBare ? intake.unpacked() : intake.member(name)
    defer {
      if isBare {
        intake.report = inner.report
      } else {
        inner.close()
      }
    }
    if archive_entry_is_encrypted(entry) != 0 {
      return inner.problem("encrypted", "the entry is encrypted")
    }
    let limits = intake.options.limits
    var size = 0
    let before = feed.count
    var sum = Checksum()
    let stream = ByteInput { target in
      let n = archive_read_data(a, target.baseAddress, target.count)
      if n < 0 { throw ByteInput.Failure(message: words(a), code: "bad-archive") }
      size += n
      if isBare { sum.add(UnsafeRawBufferPointer(target).prefix(n)) }
      if n == 0, isBare, archive_filter_count(a) == 2, let end = feed.gzipEnd,
        end.size == UInt32(truncatingIfNeeded: size), end.sum != sum.value
      {
        throw ByteInput.Failure(message: "the content is not what its checksum says", code: "bad-archive")
      }
      if size > limits.size {
        throw ByteInput.Failure(message: "larger than \(limits.size >> 20) MiB unpacked", code: "too-large")
      }
      if size > limits.ratioFrom, size / (feed.count - before + limits.ahead) > limits.ratio {
        throw ByteInput.Failure(message: "unpacks to more than \(limits.ratio) times its size", code: "bomb")
      }
      return n
    }
    Detection.read(stream, inner)
    if let failure = stream.failure { inner.problem(failure.code, failure.message) }
  }

  /// Some bytes decompressed; as far as it goes.
  static func unpacked(_ bytes: [UInt8]) -> [UInt8] {
    let feed = Feed(ByteInput(bytes: bytes))
    guard let a = open(feed, isRaw: true) else { return bytes }
    defer { archive_read_free(a) }
    var entry: OpaquePointer?
    guard archive_read_next_header(a, &entry) >= ARCHIVE_WARN else { return bytes }
    let stream = ByteInput { archive_read_data(a, $0.baseAddress, $0.count) }
    return stream.rest(limit: 64 << 20).bytes
  }

  private static func words(_ a: OpaquePointer) -> String {
    archive_error_string(a).flatMap { TextLine.clean(String(decoding: bytes($0), as: UTF8.self)) }
      ?? "cannot be unpacked"
  }

  private static func bytes(_ s: UnsafePointer<CChar>) -> [UInt8] {
    var out: [UInt8] = []
    var p = s
    while p.pointee != 0, out.count < 4096 {
      out.append(UInt8(bitPattern: p.pointee))
      p += 1
    }
    return out
  }
}
