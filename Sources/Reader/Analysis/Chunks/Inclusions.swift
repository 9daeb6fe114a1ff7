/// What only says who is among those before, or isn't: the verb keeps the subject that stands before it.
enum Inclusions {
  static func join(_ chunks: Range<Int>, _ w: Workspace) {
    guard w.has(.agreement), chunks.count > 3 else { return }
    var i = chunks.lowerBound + 1
    while i + 2 < w.chunks.count {
      switch w.chunks[i].kind {
      case .relative where includes(i, chunks.lowerBound, w):
        // `Douze villes dont Lyon sont touchées`: one group, as if behind a preposition.
        w.chunks[i + 1].preposition = Int32(w.chunks[i].tokens.lowerBound)
        merge(i, w)
      case .coordinator where isNegated(i + 1, w) && w.chunks[i - 1].kind == .noun:
        // `C'est Lyon et non Rome qui a gagné`: set aside.
        if w.chunks[i + 1].tokens.count == 1, w.chunks[i + 2].isBareNoun { merge(i + 1, w) }
        guard w.chunks[i + 1].isBareNoun, w.chunks[i + 1].tokens.count > 1 else { break }
        w.chunks[i + 1].kind = .bracket
        merge(i, w)
      default: break
      }
      i += 1
    }
  }

  private static func merge(_ i: Int, _ w: Workspace) {
    w.chunks[i + 1].tokens = w.chunks[i].tokens.lowerBound..<w.chunks[i + 1].tokens.upperBound
    w.chunks.remove(at: i)
  }

  private static func isNegated(_ i: Int, _ w: Workspace) -> Bool {
    w.hasFlag(w.chunks[i].tokens.lowerBound, .adverb, LexFlags.Adverb.negative.bit)
  }

  /// Whether the verb behind is that of the noun before, which is of several: it can't be that of the one among them, or
  /// those are counted and no other verb follows.
  private static func includes(_ r: Int, _ first: Int, _ w: Workspace) -> Bool {
    guard w.hasFlag(w.chunks[r].tokens.lowerBound, .relative, some), w.chunks[r].tokens.count == 1 else {
      return false
    }
    let all = w.chunks[r - 1], among = w.chunks[r + 1], verb = w.chunks[r + 2]
    guard all.kind == .noun, all.tokens.upperBound == w.chunks[r].tokens.lowerBound, among.isBareNoun,
      !among.traits.contains(.pronoun), verb.kind == .verb
    else { return false }
    // `a appelé douze villes dont Lyon à fermer leurs parcs`
    if verb.traits.contains(.infinitive), verb.preposition >= 0 { return true }
    guard verb.isFiniteVerb, verb.traits.contains(.plural), verb.clitic < 0, isOpen(before: r, first, w)
    else {
      return false
    }
    if !among.traits.contains(.plural) { return true }
    let number = w.tokens[among.tokens.lowerBound]
    return (number.kind == .number || number.has(.number)) && isOnlyVerb(r + 2, w)
  }

  /// Whether nothing before a chunk has a verb that it could belong to.
  private static func isOpen(before r: Int, _ first: Int, _ w: Workspace) -> Bool {
    var i = r - 1
    while i >= first {
      switch w.chunks[i].kind {
      case .verb where w.chunks[i].traits.contains(.finite): return false
      case .complementizer, .colon, .semicolon, .stop, .subordinator: return true
      default: i -= 1
      }
    }
    return true
  }

  private static func isOnlyVerb(_ k: Int, _ w: Workspace) -> Bool {
    var i = k + 1
    while i < w.chunks.count {
      switch w.chunks[i].kind {
      case .comma, .colon, .semicolon, .stop, .complementizer, .subordinator, .relative, .coordinator:
        return true
      case .verb where w.chunks[i].traits.contains(.finite): return false
      default: i += 1
      }
    }
    return true
  }

  private static let some = LexFlags.Relative.some.bit
}
