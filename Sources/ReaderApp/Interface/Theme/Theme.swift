/// The looks of every role, and the colours of speakers.
nonisolated struct Theme: Equatable, Sendable {
  nonisolated enum Appearance: String, CaseIterable, Sendable { case dark, light, any }
  /// How quotes are set off besides their style.
  nonisolated enum Quotes: String, CaseIterable, Sendable { case colour, bar, indent }
  var name: String
  /// For people.
  var title: String
  var appearance = Appearance.any
  var quotes = Quotes.colour
  /// As written, before roles look to the ones above them.
  var written: [String: StylePatch] = [:]
  var speakers: [StylePatch] = []
  private var resolved: [StylePatch] = []

  init(name: String, title: String) {
    self.name = name
    self.title = title
    resolve()
  }

  /// Completes roles that the theme leaves out; to be called when `written` has changed.
  mutating func resolve() {
    resolved = Role.allCases.map { role in
      var path = role.name[...]
      while true {
        if let patch = written[String(path)] { return patch }
        guard let dot = path.lastIndex(of: ".") else { return StylePatch() }
        path = path[..<dot]
      }
    }
    let base = Style().with(patch(.text))
    styles = Role.allCases.map { $0 == .text ? base : base.with(patch($0)) }
  }
  private var styles: [Style] = []

  func patch(_ role: Role) -> StylePatch { resolved[role.rawValue] }

  /// The style of a role on the plain background.
  func style(_ role: Role) -> Style { styles[role.rawValue] }

  /// The look of the speaker with this number of the session.
  func speaker(_ number: Int) -> StylePatch {
    speakers.isEmpty ? StylePatch() : speakers[number % speakers.count]
  }
}
