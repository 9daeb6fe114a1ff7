/// `le gendarme des marchés`, `l'institution de la rue Cambon`: a body that the text names, by words that the pack has for it.
enum Metonyms {
  /// How many entities are looked through, so that a long text stays cheap.
  private static let most = 200

  static func entity(_ tokens: Range<Int>, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), tokens.count > 2, case let bare = NominalHead.withoutDeterminer(tokens, w),
      let first = bare.first, bare.count > 1, let called = meant(first, bare, w) ?? seat(in: bare, w)
    else { return nil }
    return w.entities.indices.prefix(most).first {
      w.entities[$0].kind != .person && !w.entities[$0].isDescription
        && isCalled(w.entities[$0].name, called)
    }
  }

  /// The name that the pack has for a stretch of words.
  private static func meant(_ at: Int, _ group: Range<Int>, _ w: Workspace) -> String? {
    guard let p = w.phrase(at: at), p.classes.has(.epithet), p.tokens.upperBound <= group.upperBound,
      w.sum(p, .epithet).flags & NameFlags.bodyEpithet != 0, let reading = w.reading(p, .epithet)
    else { return nil }
    return w.lexicon.text(reading)
  }

  /// `l'institution de la rue Cambon`, `les magistrats de la rue Cambon`: those who sit in a street that stands for them.
  private static func seat(in group: Range<Int>, _ w: Workspace) -> String? {
    guard let head = group.first,
      w.hasFlag(head, .orgNoun, NameFlags.again) || w.hasFlag(head, .role, NameFlags.bench)
        || w.tokens[head].has(.epithet),
      w.hasFlag(head + 1, .preposition, NameFlags.genitive)
    else { return nil }
    for at in head + 2..<min(head + 4, group.upperBound) {
      if let name = meant(at, group, w) { return name }
    }
    return nil
  }

  /// Whether two names are the same, one of them perhaps by its letters alone.
  private static func isCalled(_ name: String, _ known: String) -> Bool {
    name == known || name == initials(known) || initials(name) == known
  }

  /// The first letters of the words of a name, but for the small ones between them: `AMF`.
  private static func initials(_ name: String) -> String {
    var letters = ""
    for word in name.split(whereSeparator: { $0 == " " || $0 == "'" || $0 == "’" })
    where word.count > 3 || word.first?.isUppercase ?? false {
      letters += word.prefix(1).uppercased()
    }
    return letters
  }
}
