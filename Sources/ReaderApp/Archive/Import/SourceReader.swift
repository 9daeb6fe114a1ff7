import Foundation
import Reader

nonisolated enum SourceReader {
  static func read(path: String, emit: (Source) -> Bool, problem: (Problem) -> Void) {
    guard let data = FileManager.default.contents(atPath: path) else {
      problem(Problem(path: path, code: "unreadable", message: "cannot read the file"))
      return
    }
    _ = emit(PlainText.read([UInt8](data), path: path))
  }
}
