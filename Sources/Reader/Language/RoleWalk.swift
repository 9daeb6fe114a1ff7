/// The walk of life that a role belongs to, of which one person seldom has two.
public enum RoleWalk: String, Sendable {
  case state, sport, art, faith

  private static let lexicons = Lexicon.languages.compactMap(Lexicon.init(language:))
  private static let roles = LexSet(.role)
  private static let profession = LexFlags.bit("profession", of: .role)
  private static let walks: [(bit: UInt32, walk: RoleWalk)] = [.state, .sport, .art, .faith].map {
    (LexFlags.bit($0.rawValue, of: .role), $0)
  }

  /// Of the first word that is a role (`ancien ministre des Sports` → state); nil where that goes with any walk.
  public static func of(_ role: String) -> RoleWalk? {
    var role = role
    return role.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return nil }
      for lexicon in lexicons {
        var scanner = WordScanner(base, from: 0, to: buffer.count)
        while let t = scanner.next() {
          let link = lexicon.link(t.hash)
          guard link != 0 else { continue }
          let word = UnsafeBufferPointer(start: base + Int(t.start), count: Int(t.end - t.start))
          let (variant, _, set) = lexicon.match(link, word)
          guard variant >= 0, set.hasAny(roles) else { continue }
          var flags: UInt32 = 0
          lexicon.eachReading(Int(variant), of: word) { if $0.lexClass == .role { flags |= $0.value } }
          // A keeper may keep a goal or a museum.
          if flags & profession != 0, walks.contains(where: { $0.walk == .sport && flags & $0.bit != 0 }) {
            return nil
          }
          return walks.first { flags & $0.bit != 0 }?.walk
        }
      }
      return nil
    }
  }
}
