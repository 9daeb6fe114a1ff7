import Foundation
import GRDB
import Reader

/// Takes what `depeche parse` wrote, here or on other machines, into the archive without analysing it again. The
/// file stays where it is: the archive reads texts out of it.
nonisolated struct ParsedImport {
  let archive: Archive
  /// What readers have put right, laid over what the lines say.
  var corrections = Corrections()

  func run(
    _ paths: [String], isStopped: () -> Bool, onProgress: (Importer.Progress) -> Void
  ) throws -> Importer.Report {
    var report = Importer.Report()
    let start = Clock.seconds
    let stamps = paths.compactMap { path in
      let stamp = FileStamp(path: path)
      if stamp == nil {
        report.problems.append(Problem(path: path, code: "unreadable", message: "not a readable file"))
      }
      return stamp
    }
    report.progress.totalFiles = stamps.count
    report.progress.totalBytes = stamps.reduce(0) { $0 + $1.size }
    var writer = ArchiveWriter()
    for stamp in stamps where !isStopped() {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: stamp.path), options: .mappedIfSafe) else {
        report.problems.append(Problem(path: stamp.path, code: "unreadable", message: "cannot be read"))
        continue
      }
      let file = try register(stamp)
      var lines = LineCutter(data)
      var batch: [Arrival] = []
      var number = 0
      func commit(complete: [Int64]) throws {
        let result = try writer.write(batch, complete: complete, to: archive)
        batch.removeAll(keepingCapacity: true)
        report.progress.dispatches += result.added
        report.progress.copies += result.copies
        report.progress.seconds = Clock.seconds - start
        onProgress(report.progress)
      }
      while !isStopped(), let (offset, line) = lines.next() {
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        guard let dispatch = ParsedDispatch.read(line) else {
          report.problems.append(
            Problem(
              path: stamp.path, line: number, code: "not-parsed", message: "not a line of “depeche parse”"))
          continue
        }
        batch.append(Arrival(corrections.apply(to: dispatch), file: file, ordinal: offset))
        report.progress.bytes += Int64(line.count + 1)
        if batch.count >= 2000 { try commit(complete: []) }
      }
      try commit(complete: isStopped() ? [] : [file])
      report.progress.files += 1
    }
    report.isInterrupted = isStopped()
    return report
  }

  private func register(_ f: FileStamp) throws -> Int64 {
    try archive.write { db in
      try db.execute(
        sql: """
          INSERT INTO file(path, device, inode, size, modified, parsed) VALUES(?, ?, ?, ?, ?, 1)
          ON CONFLICT(path) DO UPDATE SET device = excluded.device, inode = excluded.inode,
            size = excluded.size, modified = excluded.modified, parsed = 1, gone = 0
          """, arguments: [f.path, f.device, f.inode, f.size, f.modified])
      return try Int64.fetchOne(db, sql: "SELECT id FROM file WHERE path = ?", arguments: [f.path]) ?? 0
    }
  }
}

/// The lines of some data, each with the offset at which it begins.
nonisolated struct LineCutter {
  private let data: Data
  private var at: Int

  init(_ data: Data, from offset: Int = 0) {
    self.data = data
    at = data.startIndex + max(0, offset)
  }

  mutating func next() -> (offset: Int, line: [UInt8])? {
    guard at < data.endIndex else { return nil }
    let start = at
    let end = data[start...].firstIndex(of: 0x0A) ?? data.endIndex
    at = end + 1
    return (start - data.startIndex, Array(data[start..<end]))
  }
}
