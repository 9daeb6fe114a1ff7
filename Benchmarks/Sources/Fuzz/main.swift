import Corpus
import Foundation
import Promises
import Reader

// depeche-fuzz [--seconds N] [--seed N]: damages the samples at random and checks what the analysis promises.
// Each seed runs in a process of its own; an input that breaks a promise, crashes or hangs is kept in a file.
// depeche-fuzz --readers GROUP|all …: only the readers of formats, from Tests/Fixtures; groups are in Corpus/Fixtures.
// depeche-fuzz FILE…: checks files, for instance kept ones.

func value(_ name: String) -> UInt64? {
  guard let i = CommandLine.arguments.firstIndex(of: name) else { return nil }
  return CommandLine.arguments.dropFirst(i + 1).first.flatMap { UInt64($0) }
}

func check(files: [String]) -> Int32 {
  var failed = false
  for file in files {
    guard let data = FileManager.default.contents(atPath: file) else { continue }
    let broken =
      Promises.broken([UInt8](data), used: Analyzer()) + Promises.broken(file: file, used: Analyzer())
      + ReaderPromises.broken(file: file)
    for complaint in broken {
      print("\(file): \(complaint)")
      failed = true
    }
  }
  return failed ? 1 : 0
}

/// The word behind an option.
func word(_ name: String) -> String? {
  guard let i = CommandLine.arguments.firstIndex(of: name) else { return nil }
  return CommandLine.arguments.dropFirst(i + 1).first
}

let files = CommandLine.arguments.dropFirst().filter { FileManager.default.fileExists(atPath: $0) }
let seconds = Int(value("--seconds") ?? 60)
let readers = word("--readers")
if let seed = value("--worker") {
  let current = Worker.file(seed: seed, readers: readers)
  exit(Worker.run(seconds: seconds, seed: seed, readers: readers, current: current))
} else if !files.isEmpty {
  exit(check(files: Array(files)))
} else {
  var failed = false
  for group in readers == "all" ? Fixtures.groups.map(Optional.some) : [readers] {
    if let group { print("readers: \(group)") }
    let seed = value("--seed") ?? UInt64.random(in: 0..<1_000_000)
    var driver = Driver(seconds: seconds, seed: seed, readers: group)
    failed = driver.run() != 0 || failed
  }
  exit(failed ? 1 : 0)
}
