/// The name that an agency's slug is tied to by a hyphen: `INTERVIEW-Verdane n'exclut plus …`, where the rest of the text has it.
enum SluggedNames {
  private static let longest = 4

  static func find(_ w: Workspace) {
    guard w.has(.headFirst) else { return }
    for z in w.zones.indices where w.zones[z].role == .headline || z == 0 {
      guard !w.zones[z].isShouted, let i = w.zones[z].tokens.first, let name = rest(of: i, w) else {
        continue
      }
      take(name, i, z, w)
    }
  }

  /// Behind the last hyphen, if a capital stands there: `Verdane` in `LEAD 2-France-Verdane`.
  private static func rest(of i: Int, _ w: Workspace) -> Span? {
    let t = w.tokens[i]
    // `Jean-Paul`, `Saint-Paul` are whole names.
    guard t.flags.contains(.hyphen), t.isCapital, t.phrase < 0, !t.classes.hasAny(NameClasses.name),
      let hyphen = t.span.range.last(where: { w.bytes[$0] == 0x2D })
    else { return nil }
    var at = hyphen + 1
    guard at < Int(t.end), Fold.isUpper(Fold.scalar(w.bytes, &at, Int(t.end))) else { return nil }
    return Span(Int32(hyphen + 1), t.end)
  }

  /// Makes a mention of the longest run of words that is a name elsewhere.
  private static func take(_ name: Span, _ i: Int, _ z: Int, _ w: Workspace) {
    var key = w.hash(ofPart: name)
    var found: (end: Int, cluster: Int)?
    var to = i + 1
    while true {
      let cluster = w.naming.keys.value(key)
      if cluster >= 0 { found = (to, cluster) }
      guard to < min(w.zones[z].tokens.upperBound, i + longest), w.tokens[to].isWord, w.tokens[to].isCapital
      else {
        break
      }
      key = WordScanner.chain(key, w.tokens[to].hash)
      to += 1
    }
    guard let found else { return }
    for k in w.naming.candidates.indices
    where w.naming.candidates[k].tokens.contains(i) && w.naming.candidates[k].part == nil {
      w.naming.candidates[k].traits.insert(.rejected)
    }
    var c = NameCandidate(tokens: i..<found.end, zone: z, traits: [.shouted])
    c.part = Span(name.start, w.tokens[found.end - 1].end)
    c.cluster = found.cluster
    w.naming.candidates.append(c)
  }
}
