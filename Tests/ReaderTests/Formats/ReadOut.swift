@testable import Reader

/// What came of reading some bytes as if they were a file named `f`.
struct ReadOut {
  var sources: [Source] = []
  var problems: [Problem] = []
  var reports: [FileReport] = []

  var report: FileReport? { reports.last }
  var codes: [String] { problems.map(\.code) }

  init(_ bytes: [UInt8], options: ReadOptions = ReadOptions()) {
    final class Box { var reading = ReadOut() }
    let box = Box()
    let sink = ReadSink(
      emit: {
        box.reading.sources.append($0)
        return true
      }, problem: { box.reading.problems.append($0) }, file: { box.reading.reports.append($0) })
    let intake = Intake(path: "f", options: options, sink: sink)
    Detection.read(ByteInput(bytes: bytes), intake)
    intake.close()
    self = box.reading
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  private init() {}
}
