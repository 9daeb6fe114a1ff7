/// What is wrong in a pack, and where.
struct PackError: Error, CustomStringConvertible {
  let file: String, line: Int, message: String
  var description: String { "\(file):\(line): error: \(message)" }
}
