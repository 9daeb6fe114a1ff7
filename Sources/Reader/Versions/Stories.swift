/// Puts dispatches together that are versions of one story, in whatever order they come. An older version that comes
/// late finds its place behind the newer ones; nothing is ever overwritten.
///
/// ```swift
/// var stories = Stories()
/// for d in dispatches { stories.add(Edition(d)) }
/// let versions = stories.versions(of: 0)      // numbers of dispatches, the newest first
/// ```
public struct Stories: Sendable {
  /// Versions of a story without a common identifier come within two days.
  private static let window = 48 * 60
  /// How many editions are compared by their text with a new one.
  private static let candidates = 40

  /// The edition of each number, in the order of adding.
  public private(set) var editions: [Edition] = []
  private var story: [Int] = []
  private var members: [[Int]] = []
  private var original: [Int?] = []
  private var byID: [String: [Int]] = [:]
  private var byKey: [String: [Int]] = [:]
  private var byContent: [String: Int] = [:]

  public init() {}

  /// What is to say of a dispatch that has just been added.
  public struct Place: Sendable {
    /// Its number, which counts up from 0.
    public var number: Int
    /// The identifier of the story: that of its first dispatch.
    public var thread: String
    /// The number of the version that this one follows upon; nil for the first and for an older one come late.
    public var supersedes: Int?
    /// The number of a dispatch that is the same word for word, so that this is one more source of it.
    public var duplicateOf: Int?
  }

  /// Adds the next dispatch.
  @discardableResult
  public mutating func add(_ e: Edition) -> Place {
    let n = editions.count
    let twin = duplicate(of: e)
    let home = twin.map { story[$0] } ?? kin(of: e).map { story[$0] }
    editions.append(e)
    original.append(twin)
    let s = home ?? members.count
    if home == nil { members.append([]) }
    story.append(s)
    if let twin {
      return Place(number: n, thread: thread(s), supersedes: nil, duplicateOf: original[twin] ?? twin)
    }
    let at = members[s].firstIndex { !editions[$0].isNewer(than: e) } ?? members[s].count
    let previous = at == 0 ? members[s].first : nil
    members[s].insert(n, at: at)
    remember(e, n)
    return Place(number: n, thread: thread(s), supersedes: previous, duplicateOf: nil)
  }

  /// The versions of the story that a dispatch belongs to, the newest first; exact duplicates are left out.
  public func versions(of number: Int) -> [Int] {
    story.indices.contains(number) ? members[story[number]] : []
  }

  /// The newest version of the story that a dispatch belongs to.
  public func newest(of number: Int) -> Int { versions(of: number).first ?? number }

  /// Whether the story that a dispatch belongs to has been killed.
  public func isKilled(_ number: Int) -> Bool { versions(of: number).contains { editions[$0].isKill } }

  /// The dispatch that this one repeats word for word.
  public func duplicate(of number: Int) -> Int? { original.indices.contains(number) ? original[number] : nil }

  /// The story that a dispatch would belong to, without adding it.
  func home(of e: Edition) -> (thread: String, newest: Edition)? {
    guard let n = duplicate(of: e) ?? kin(of: e) else { return nil }
    return (thread(story[n]), editions[newest(of: n)])
  }

  private func thread(_ s: Int) -> String {
    guard let first = members[s].min() else { return "" }
    return editions[first].id
  }

  private func duplicate(of e: Edition) -> Int? {
    guard e.hasWords, let n = byContent[e.content], editions[n].isKill == e.isKill else { return nil }
    // The same words under two numbers of a provider are two dispatches.
    let other = editions[n]
    if e.hasOwnID, other.hasOwnID, e.id != other.id || e.version != other.version { return nil }
    return n
  }

  private func kin(of e: Edition) -> Int? {
    if e.hasOwnID, let same = byID[e.id]?.last(where: { !isOtherStory(editions[$0], e) }) { return same }
    for key in keys(e) {
      for n in (byKey[key] ?? []).suffix(Self.candidates).reversed() where isKin(editions[n], e) { return n }
    }
    return nil
  }

  /// An identifier that dispatches share which have nothing in common is none.
  private func isOtherStory(_ a: Edition, _ b: Edition) -> Bool {
    guard a.sketch.count >= 20, b.sketch.count >= 20, a.headline != b.headline else { return false }
    guard let x = a.minutes, let y = b.minutes, x != y else { return false }
    return a.sketch.shared(with: b.sketch) < 0.1 && (a.slug == nil || a.slug != b.slug)
  }

  private func isKin(_ a: Edition, _ b: Edition) -> Bool {
    if let x = a.minutes, let y = b.minutes, abs(x - y) > Self.window { return false }
    let shared = a.sketch.shared(with: b.sketch)
    if shared >= 0.6 { return min(a.sketch.count, b.sketch.count) >= 15 }
    if isRewritten(a, b) { return true }
    guard let slug = a.slug, slug == b.slug, a.agency == b.agency else { return false }
    // A kill has no text of its own.
    return shared >= 0.3 || (a.isKill || b.isKill) && min(a.sketch.count, b.sketch.count) < 40
  }

  /// A story that develops is written anew rather than added to: what says that it replaces another, from the same
  /// place by the same agency, and speaks of the same people and things, is a version of it whatever its words.
  private func isRewritten(_ a: Edition, _ b: Edition) -> Bool {
    guard a.isRevision || b.isRevision, let place = a.place, place == b.place, let agency = a.agency,
      agency == b.agency, a.minutes != nil, b.minutes != nil
    else { return false }
    let common = NamePrint.common(a.names, b.names)
    return common >= 5 && 2 * common >= min(a.names.count, b.names.count)
  }

  /// Under which an edition is looked for: slug, agency with place, and, where a text says neither, a sample of it.
  private func keys(_ e: Edition) -> [String] {
    var keys: [String] = []
    if let slug = e.slug { keys.append("s " + slug) }
    if let place = e.place { keys.append("p \(e.agency ?? "") \(place)") }
    if e.sketch.count >= 15 { keys += e.sketch.lowest.prefix(4).map { "w \($0)" } }
    return keys
  }

  private mutating func remember(_ e: Edition, _ n: Int) {
    if e.hasOwnID { byID[e.id, default: []].append(n) }
    if byContent[e.content] == nil { byContent[e.content] = n }
    for key in keys(e) { byKey[key, default: []].append(n) }
  }
}
