/// Finds out by content what an input is, and hands it to the reader of that format.
enum Detection {
  static func read(_ input: ByteInput, _ intake: Intake) {
    intake.report.format = "text"
    let (bytes, _) = input.rest()
    intake.emit(PlainText.read(bytes, path: intake.path))
  }
}
