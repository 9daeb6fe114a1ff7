import Foundation
import Promises
import Reader

// depeche-fuzz [--seconds N] [--seed N]: damages the samples at random and checks what the analysis promises.
// Each seed runs in a process of its own; an input that breaks a promise, crashes or hangs is kept in a file.
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
    for complaint in broken {
      print("\(file): \(complaint)")
      failed = true
    }
  }
  return failed ? 1 : 0
}

let files = CommandLine.arguments.dropFirst().filter { FileManager.default.fileExists(atPath: $0) }
let seconds = Int(value("--seconds") ?? 60)
if let seed = value("--worker") {
  exit(Worker.run(seconds: seconds, seed: seed, current: "fuzz-\(seed).input"))
} else if !files.isEmpty {
  exit(check(files: Array(files)))
} else {
  var driver = Driver(seconds: seconds, seed: value("--seed") ?? UInt64.random(in: 0..<1_000_000))
  exit(driver.run())
}
