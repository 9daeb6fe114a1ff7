import ArgumentParser
import Foundation

/// What goes wrong, told on standard error, without anything that a terminal would obey.
nonisolated struct Complaint: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }

  static func print(_ line: String) {
    FileHandle.standardError.write(Data((Plain.safe(line) + "\n").utf8))
  }
}
