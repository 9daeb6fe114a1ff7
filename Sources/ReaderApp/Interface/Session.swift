import Glibc

/// What is kept from one run to the next: what was read and marked, the place in every text, the theme, the borders.
/// A file of lines with tabs, so that it can be read and mended by hand.
nonisolated struct Session: Equatable, Sendable {
  nonisolated struct Entry: Equatable, Sendable {
    var isRead = false
    var isMarked = false
    var place: Item.Place?
    var label = ReaderLabel()
  }
  var entries: [String: Entry] = [:]
  /// Paths in the order in which they were last seen, the oldest first.
  var order: [String] = []
  var theme: String?
  var wider = Layout.Wider()
  /// The dispatch on the screen at the end.
  var last: String?

  /// More would make the start slow.
  static let most = 5000

  static func file() -> String? {
    if let base = Environment["XDG_STATE_HOME"], base.hasPrefix("/") { return base + "/depeche/session" }
    return Environment["HOME"].map { $0 + "/.local/state/depeche/session" }
  }

  init() {}

  init(text: String) {
    for line in text.utf8.split(separator: 0x0A) {
      let members = line.split(separator: 0x09, omittingEmptySubsequences: false).map { String($0) ?? "" }
      switch (members.first, members.count) {
      case ("theme", 2): theme = members[1]
      case ("last", 2): last = members[1]
      case ("borders", 3):
        wider = Layout.Wider(list: Int(members[1]) ?? 0, facts: Int(members[2]) ?? 0)
      case ("dispatch", 5):
        var entry = Entry(isRead: members[1].contains("r"), isMarked: members[1].contains("m"))
        if let cursor = Int(members[2]), let top = Int(members[3]), cursor >= 0, top >= 0 {
          entry.place = Item.Place(cursor: cursor, top: top)
        }
        set(members[4], entry)
      case ("label", 4):
        entries[members[3]]?.label = ReaderLabel(tags: members[1], note: members[2])
      default: break
      }
    }
  }

  mutating func set(_ path: String, _ entry: Entry) {
    if entries.updateValue(entry, forKey: path) == nil { order.append(path) }
  }

  var text: String {
    var out = ""
    if let theme { out += "theme\t\(theme)\n" }
    if wider != Layout.Wider() { out += "borders\t\(wider.list)\t\(wider.facts)\n" }
    if let last, Self.canWrite(last) { out += "last\t\(last)\n" }
    for path in order.suffix(Self.most) where Self.canWrite(path) {
      guard let e = entries[path], e != Entry() else { continue }
      let flags = (e.isRead ? "r" : "") + (e.isMarked ? "m" : "")
      let place = e.place.map { "\($0.cursor)\t\($0.top)" } ?? "-\t-"
      out += "dispatch\t\(flags)\t\(place)\t\(path)\n"
      if !e.label.isEmpty {
        out += "label\t\(e.label.tags.joined(separator: " "))\t\(e.label.note)\t\(path)\n"
      }
    }
    return out
  }

  private static func canWrite(_ path: String) -> Bool { !path.utf8.contains { $0 == 0x09 || $0 == 0x0A } }

  /// A path that means the same wherever the program is started.
  static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") || path == "-" { return path }
    return folder + "/" + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
  }

  private static let folder: String = {
    guard let raw = getcwd(nil, 0) else { return "" }
    defer { free(raw) }
    return String(cString: raw)
  }()

  /// Writes beside the file and puts it in its place, so that it is never half written.
  func save(to file: String) { Self.write(text, to: file) }

  /// False where it could not be written.
  @discardableResult
  static func write(_ text: String, to file: String) -> Bool {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in 2...max(2, folder.count) where count <= folder.count {
      mkdir(folder.prefix(count).joined(separator: "/"), 0o700)
    }
    let new = file + ".new"
    let handle = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard handle >= 0 else { return false }
    let isWritten = PlainList.write(text, to: handle)
    close(handle)
    return isWritten && rename(new, file) == 0
  }
}

extension State {
  /// Takes over what an earlier run left; dispatches get theirs when they are found.
  mutating func restore(_ session: Session) {
    remembered = session
    wider = session.wider
    reopen = session.last
  }

  /// Everything to keep, with what was known of dispatches that are not open now.
  func session() -> Session {
    var kept = remembered
    kept.theme = hasChosenTheme ? theme.name : remembered.theme
    kept.wider = wider
    if let item, !Tour.isPart(item.path) { kept.last = Session.absolute(item.path) }
    // What nobody touched is as the last run left it.
    for n in Set(items.touched).union(shown.number.map { [$0] } ?? []).sorted()
    where items.indices.contains(n) {
      let item = items[n]
      if item.path == "-" || Tour.isPart(item.path) { continue }
      var place = item.place
      if n == shown.number, shown.layout != nil { place = Item.Place(cursor: shown.cursor, top: shown.top) }
      if place?.top == 0, !item.isRead { place = nil }
      let entry = Session.Entry(
        isRead: item.isRead, isMarked: item.isMarked, place: place, label: item.label)
      let path = Session.absolute(item.path)
      if entry != Session.Entry() || kept.entries[path] != nil { kept.set(path, entry) }
    }
    return kept
  }

  mutating func recall(_ item: inout Item) {
    guard !remembered.entries.isEmpty else { return }
    guard let entry = remembered.entries[Session.absolute(item.path)] else { return }
    item.isRead = entry.isRead
    item.isMarked = entry.isMarked
    item.place = entry.place
    item.label = entry.label
  }
}
