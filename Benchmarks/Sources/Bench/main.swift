import Corpus
import Foundation

// depeche-bench [MEGABYTES]: measures and prints; judges nothing, since the machine's speed isn't the program's.
let megabytes = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100
guard !Samples.texts.isEmpty else {
  print("depeche-bench: there is no Samples/ beside Benchmarks/")
  exit(1)
}
Throughput.measure(megabytes: max(1, megabytes))
Linearity.measure()
Threads.measure(megabytes: max(1, megabytes / 4))
