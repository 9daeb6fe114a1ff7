/// What a format's reader writes to while it reads one input: dispatches, problems, and what there is to say of the
/// file as a whole.
final class Intake {
  /// Problems of one file that are told one by one; the rest are only counted.
  static let problemLimit = 20

  /// The path that dispatches and problems carry.
  let path: String
  private(set) var options: ReadOptions
  /// How many containers stand around this input.
  let depth: Int
  var holdsMany = false
  /// Where the dispatch that comes next begins in the file.
  var itemStart: Int?
  /// The same as a place to show, where the format has lines; asked for only when there is a problem.
  var itemPlace: () -> TextPlace? = { nil }
  private let sink: ReadSink
  var report: FileReport
  /// The charset that the input came in, once it has been turned into UTF-8 as a whole.
  private(set) var decodedFrom: String?
  private var hasToldOfLosses = false
  /// The first U+FFFD of the file, where its text was looked at as a whole.
  var lossPlace: TextPlace?

  init(path: String, options: ReadOptions, sink: ReadSink, depth: Int = 0) {
    self.path = path
    self.options = options
    self.sink = sink
    self.depth = depth
    report = FileReport(path: path)
  }

  /// An intake for a member of this one.
  func member(_ name: String) -> Intake {
    Intake(path: path == "-" ? name : path + "/" + name, options: options, sink: sink, depth: depth + 1)
  }

  /// An intake for the same file behind its compression.
  func unpacked() -> Intake { Intake(path: path, options: options, sink: sink, depth: depth + 1) }

  /// The path that the next dispatch carries: with its number when the file holds many.
  var itemPath: String { holdsMany && path != "-" ? "\(path)#\(report.items + 1)" : path }

  var isStopped: Bool { sink.isStopped }

  /// Goes on from where the options say, once the format is known.
  func resume(_ input: ByteInput) {
    guard depth == 0, let start = options.start else { return }
    input.skip(to: start.offset)
    report.items = start.item
  }

  /// From here on the input is UTF-8.
  func hasDecoded(from charset: String) {
    decodedFrom = charset
    report.encoding = charset
    options.encoding = nil
  }

  func emit(_ source: Source) {
    var source = source
    if source.text.utf8.count > LongText.limit {
      let words = "a text of \(source.text.utf8.count >> 20) MiB, of which the first part was read"
      problem("too-long", words, at: itemPlace())
      LongText.cut(&source)
    }
    source.offset = depth == 0 && decodedFrom == nil ? itemStart : nil
    if !hasToldOfLosses, Losses.isIn(source) {
      warn(
        "bad-encoding", "characters that were lost before this file was made (U+FFFD)",
        at: lossPlace ?? itemPlace())
    }
    report.items += 1
    sink.emit(source)
  }

  func warn(_ code: String, _ message: String, at place: @autoclosure () -> TextPlace? = nil) {
    problem(code, message, at: place(), severity: .warning)
  }

  /// The place is found out only where the problem is told.

  func problem(
    _ code: String, _ message: String, at place: @autoclosure () -> TextPlace? = nil,
    severity: Problem.Severity = .error
  ) {
    if code == "bad-encoding" { hasToldOfLosses = true }
    if severity == .error { report.errors += 1 } else { report.warnings += 1 }
    guard report.errors + report.warnings <= Self.problemLimit else { return }
    let place = place()
    sink.problem(
      Problem(
        path: path, line: place?.line, column: place?.column, code: code, message: message, severity: severity
      ))
  }

  /// Says that the file is done with.
  func close() {
    let hidden = report.errors + report.warnings - Self.problemLimit
    if hidden > 0 {
      sink.problem(Problem(path: path, code: "more", message: "\(hidden) more problems in this file"))
    }
    sink.file(report)
  }
}

/// What is known of a file when it has been read.
public struct FileReport: Sendable {
  public var path: String
  /// nil when nothing could be made of it.
  public var format: String?
  public var encoding: String?
  public var items = 0
  public var errors = 0
  public var warnings = 0
  /// What it is, when it is no text and was passed over: `picture`, `pdf`.
  public var skipped: String?
  /// What a feed says of itself: title, link, date and the like.
  public var about: JSONValue?
  public init(path: String) { self.path = path }
}

/// How to read.
public struct ReadOptions: Sendable {
  public enum InputFormat: String, Sendable, CaseIterable { case detect, jsonl }
  public var inputFormat = InputFormat.detect
  /// The charset to read text in, whatever the input says of itself.
  public var encoding: String?
  /// Where to go on in a file of many dispatches: what `Source.offset` said of one, and its number from 0.
  public var start: Start?
  /// What is read of an input that has to be held as a whole.
  public var wholeLimit = 1 << 30
  var limits = Unpacker.Limits()
  /// Lists of XML and JSON that are larger than this are read piece by piece.
  var streamFrom = 8 << 20

  public struct Start: Sendable {
    public var offset: Int
    public var item: Int
    public init(offset: Int, item: Int) {
      self.offset = offset
      self.item = item
    }
  }
  public init() {}
}

/// Where what is read goes.
final class ReadSink {
  private let emitSource: (Source) -> Bool
  let problem: (Problem) -> Void
  let file: (FileReport) -> Void
  private(set) var isStopped = false

  init(
    emit: @escaping (Source) -> Bool, problem: @escaping (Problem) -> Void,
    file: @escaping (FileReport) -> Void
  ) {
    emitSource = emit
    self.problem = problem
    self.file = file
  }

  func emit(_ source: Source) {
    if !isStopped, !emitSource(source) { isStopped = true }
  }
}
