/// What of a dispatch decides on the story that it belongs to, and on its place among the versions of that story.
public struct Edition: Sendable {
  /// The identifier that `parse` gives.
  public let id: String
  /// Whether that is the format's own, not a hash of the text.
  public let hasOwnID: Bool
  /// A hash of all words: equal for exact duplicates.
  public let content: String
  public let sketch: Sketch
  /// As given, or as the headline counts (`UPDATE 2-…`).
  public let version: Int?
  /// EDTF.
  public let date: String?
  /// Minutes since 1970; nil without a date.
  let minutes: Int?
  /// A kill: the story must not be used.
  public let isKill: Bool
  let headline: String
  /// Whether there are any words to compare.
  let hasWords: Bool
  /// Folded, without what counts versions.
  let slug: String?
  let agency: String?
  let place: String?
  /// Whether it says of itself that it replaces an earlier one: an update, a correction.
  let isRevision: Bool
  /// Hashes of whom and what it names besides its own place, rising; empty before the analysis.
  let names: [UInt32]

  public init(_ d: Dispatch) {
    self.init(
      id: d.id, text: d.text, version: d.version, date: d.date ?? d.dateline?.date, notes: d.notes,
      status: d.extra?["status"]?.text, headline: d.headline, slug: d.slug, agency: d.dateline?.agency,
      place: d.dateline?.places.first, names: d.dateline == nil ? [] : NamePrint.hashes(of: d))
  }

  /// From what the format says, before any analysis.
  public init(_ s: Source) {
    self.init(
      id: s.id, text: s.text, version: s.version, date: s.date, notes: s.notes,
      status: s.extra?["status"]?.text, headline: s.headline, slug: s.slug, agency: s.agency,
      place: s.places.first)
  }

  private init(
    id: String?, text: String, version: Int?, date: String?, notes: [Note], status: String?,
    headline: String?,
    slug: String?, agency: String?, place: String?, names: [UInt32] = []
  ) {
    let print = TextPrint(text, headline: headline ?? "")
    self.id = id ?? print.id
    hasOwnID = !self.id.hasPrefix("text-")
    content = print.content
    sketch = print.sketch
    let mark = VersionMark(headline ?? "")
    self.version = version ?? mark.number
    self.date = date
    minutes = date.flatMap(Self.minutes)
    isKill = status == "cancelled" || notes.contains { $0.kind == .kill }
    hasWords = (text + (headline ?? "")).utf8.contains { $0 > 0x20 }
    self.headline = ContentID.id(of: mark.title)
    self.slug = slug.flatMap(VersionMark.slug)
    self.agency = agency?.lowercased()
    self.place = place?.lowercased()
    isRevision = notes.contains { Self.revisions.contains($0.kind) }
    self.names = names
  }

  private static let revisions: Set<Note.Kind> = [
    .addition, .update, .correction, .clarification, .refile, .repeat,
  ]

  /// Minutes since 1970 of an EDTF date, its offset taken into account.
  static func minutes(_ edtf: String) -> Int? {
    guard let day = CivilDate(edtf: edtf) else { return nil }
    let b = Array(edtf.utf8)
    func two(_ i: Int) -> Int? {
      guard i + 1 < b.count, (0x30...0x39).contains(b[i]), (0x30...0x39).contains(b[i + 1]) else {
        return nil
      }
      return Int(b[i] - 0x30) * 10 + Int(b[i + 1] - 0x30)
    }
    var minutes = day.days * 1440
    guard b.count >= 16, let hour = two(11), let minute = two(14) else { return minutes }
    minutes += hour * 60 + minute
    if b.count >= 25, b[19] == 0x2B || b[19] == 0x2D, let h = two(20), let m = two(23) {
      minutes -= (b[19] == 0x2B ? 1 : -1) * (h * 60 + m)
    }
    return minutes
  }

  /// Whether this one comes after another of the same story: a kill after all, then by version, then by date.
  public func isNewer(than other: Edition) -> Bool {
    if isKill != other.isKill { return isKill }
    if let a = version, let b = other.version, a != b { return a > b }
    if let a = minutes, let b = other.minutes, a != b { return a > b }
    return false
  }
}
