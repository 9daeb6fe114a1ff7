/// Writes into dispatches, as they come, which story they belong to: `thread` and `supersedes` under `extra`. Only the
/// last some thousand are remembered, so that a stream of any length keeps memory flat.
public struct ThreadMarker: Sendable {
  private static let most = 20_000
  private var stories = Stories()
  private var older: Stories?
  /// The stories of dispatches that were marked in another run, by the first identifier that is known of each.
  private var threads: [String: String] = [:]

  public init() {}

  /// Takes in a dispatch of an earlier run with the story that it was found to belong to.
  public mutating func remember(_ source: Source, thread: String) {
    let place = stories.add(Edition(source))
    if threads[place.thread] == nil { threads[place.thread] = thread }
  }

  /// Marks the next dispatch, and gives it the identifier that its text has where the format gave none. One that stands
  /// alone so far gets `thread` only when its format counts versions.
  public mutating func mark(_ source: inout Source) {
    if stories.editions.count >= Self.most {
      older = stories
      stories = Stories()
    }
    let edition = Edition(source)
    source.id = edition.id
    var place = stories.add(edition)
    var previous = place.supersedes.map { stories.editions[$0] }
    if previous == nil, place.duplicateOf == nil, stories.versions(of: place.number).count == 1,
      let before = older?.home(of: edition)
    {
      place.thread = before.thread
      previous = edition.isNewer(than: before.newest) ? before.newest : nil
    }
    let isKnown = threads[place.thread].map { $0 != edition.id } ?? false
    if let thread = threads[place.thread] { place.thread = thread }
    let isJoined = isKnown || place.thread != edition.id || stories.versions(of: place.number).count > 1
    guard isJoined || source.version != nil || previous != nil else { return }
    var members: [JSONValue.Member] = []
    if case .object(let known)? = source.extra { members = known }
    members.append(JSONValue.Member("thread", .string(place.thread)))
    if let previous {
      var old = JSONMembers()
      old.add("id", .string(previous.id))
      old.add("version", number: previous.version)
      members.append(JSONValue.Member("supersedes", .object(old.members)))
    }
    source.extra = .object(members)
  }
}
