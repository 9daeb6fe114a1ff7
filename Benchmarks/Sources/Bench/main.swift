import Corpus
import Foundation
import Reader

// depeche-bench [MEGABYTES [passes]]: measures and prints; judges nothing, since the machine's speed isn't the program's.
let megabytes = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100
guard !Samples.texts.isEmpty else {
  print("depeche-bench: there is no Samples/ beside Benchmarks/")
  exit(1)
}
if CommandLine.arguments.dropFirst().first == "parse" {
  let analyzer = Analyzer()
  var writer = JSONWriter()
  for path in CommandLine.arguments.dropFirst(2) {
    let data = FileManager.default.contents(atPath: path) ?? Data()
    let source = PlainText.read([UInt8](data), path: path)
    FileHandle.standardOutput.write(Data(writer.object(analyzer.analyze(source))))
    FileHandle.standardOutput.write(Data([10]))
  }
  exit(0)
}
Throughput.measure(megabytes: max(1, megabytes))
if CommandLine.arguments.dropFirst(2).first == "passes" { exit(0) }
Linearity.measure()
Threads.measure(megabytes: max(1, megabytes / 4))
