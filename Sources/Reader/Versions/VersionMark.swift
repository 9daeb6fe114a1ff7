/// What counts the versions in headlines and slugs: `UPDATE 2-Port reopens`, `BC-Port, 1st Ld-Writethru`.
struct VersionMark {
  /// The number in front of the headline.
  var number: Int?
  /// The headline behind it.
  var title: String

  init(_ headline: String) {
    title = headline
    // A word that the packs know from revision notes, perhaps a number, a hyphen without a space.
    guard let hyphen = headline.prefix(40).firstIndex(of: "-") else { return }
    let mark = headline[..<hyphen]
    guard mark.count >= 3, NoteWords.kind(of: String(mark)) != .other else { return }
    number = mark.split(separator: " ").lazy.compactMap { Int($0) }.first
    title = String(headline[headline.index(after: hyphen)...])
  }

  /// A slug as a key: small letters, without what stands in brackets or behind a comma.
  static func slug(_ s: String) -> String? {
    let core = s.prefix { $0 != "(" && $0 != "," && $0 != "[" }.lowercased()
    let key = core.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" }
    return key.utf8.count >= 4 ? key : nil
  }
}
