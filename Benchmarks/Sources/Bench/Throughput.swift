import Corpus
import Reader

/// How fast one thread reads the mix, and where the time goes.
enum Throughput {
  static func measure(megabytes: Int) {
    var mix = Mix(seed: 1)
    let analyzer = Analyzer()
    var writer = JSONWriter()
    var reading = Stopwatch(), analysing = Stopwatch(), passing = Stopwatch(), writing = Stopwatch()
    var times = PassTimes()
    var waiting: [Source] = []
    var bytes = 0, dispatches = 0, output = 0
    var memory: [(Int, Int)] = []
    let marks = [megabytes / 10, megabytes / 2, megabytes].map { max(1, $0) * 1_000_000 }

    while bytes < megabytes * 1_000_000 {
      let text = mix.next(bytes: 2_200)
      let source = reading.run { PlainText.read(text, path: "mix") }
      waiting.append(source)
      if waiting.count == 32 {
        let found = analysing.run { analyzer.analyze(waiting) }
        for dispatch in found { output += writing.run { writer.object(dispatch).count } }
        waiting.removeAll()
      }
      _ = passing.run { analyzer.analyze(source, timing: &times) }
      bytes += text.count
      dispatches += 1
      if memory.count < marks.count, bytes >= marks[memory.count] { memory.append((bytes, Memory.kilobytes)) }
    }
    let mb = Double(bytes) / 1e6
    Table.title("Throughput, one thread: \(Int(mb)) MB in \(dispatches) dispatches")
    Table.row("", "MB/s", "µs a dispatch")
    let whole = reading.seconds + analysing.seconds + writing.seconds
    let steps = [
      ("decoding", reading.seconds), ("analysis", analysing.seconds), ("writing JSON", writing.seconds),
      ("bytes to JSON", whole),
    ]
    for (name, seconds) in steps {
      Table.row(name, Table.number(mb / seconds), Table.number(seconds / Double(dispatches) * 1e6))
    }
    passes(times, passing.seconds, mb)
    flatness(memory)
  }

  private static func passes(_ times: PassTimes, _ seconds: Double, _ mb: Double) {
    Table.title("Passes")
    Table.row("", "share", "MB/s alone")
    func row(_ name: String, _ part: Double) {
      Table.row(name, Table.number(part / seconds * 100) + " %", Table.number(mb / part, 0))
    }
    let parts = times.nanoseconds.map { Double(max(1, $0)) / 1e9 }
    for (name, part) in zip(times.names, parts) { row(name, part) }
    row("before and after", seconds - parts.reduce(0, +))
  }

  private static func flatness(_ memory: [(Int, Int)]) {
    Table.title("Memory: resident after so much input")
    for (bytes, kb) in memory { Table.row("\(bytes / 1_000_000) MB", "\(kb / 1024) MB") }
  }
}
