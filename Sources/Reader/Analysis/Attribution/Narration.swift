/// `Et d'ajouter que …`, `Et de conclure : "…"`: an infinitive that only says that whoever spoke last goes on.
extension FrameFinder {
  /// The infinitive of such a sentence.
  var narration: Int? {
    let first = tokens.lowerBound
    guard tokens.count > 5,
      w.tokens[first].has(.coordinator) || w.tokens[first].has(.preposition) && isFragment,
      w.hasFlag(first + 1, .preposition, NameFlags.genitive),
      w.tokens[first + 2].has(.reporting) || w.phrase(at: first + 2)?.classes.has(.reporting) ?? false,
      w.verbFeatures(first + 2).contains(.infinitive)
    else { return nil }
    return first + 2
  }

  /// `Avant de tancer "un problème" : "…"`: no finite verb of its own.
  private var isFragment: Bool {
    w.has(.headFirst) && w.hasFlag(tokens.lowerBound, .preposition, NameFlags.temporal)
      && !chunks.contains { w.chunks[$0].isFiniteVerb && relative(of: $0) == nil }
  }

  /// Whether a sentence opens with nothing but that whoever spoke last goes on.
  var goesOn: Bool { narration != nil || behindNarration != nil }

  /// Behind the colon of `Et d'enfoncer le clou : "…"`, `Puis, se ravisant : "…"`: what somebody does who goes on, and nobody
  /// else named.
  var behindNarration: Int? {
    guard let colon = chunks.first(where: { kind($0) == .colon }), colon - chunks.lowerBound <= 10,
      kind(colon + 1) == .quote
    else { return nil }
    var isDone = false
    for i in chunks.lowerBound..<colon {
      let c = w.chunks[i]
      switch c.kind {
      case .verb:
        guard !c.isFiniteVerb, c.traits.contains(.presentParticiple) || c.preposition >= 0 else { return nil }
        isDone = true
      case .noun:
        guard c.traits.isDisjoint(with: [.named, .sourceLike]) else { return nil }
      case .comma, .coordinator, .adverb, .other: break
      default: return nil
      }
    }
    return isDone ? w.chunks[colon].tokens.upperBound : nil
  }

  /// `Et le maire, agacé, de conclure que …`: whoever stands between the word that opens the sentence and the infinitive.
  func narrator(of k: Int) -> Range<Int>? {
    guard let v = chunk(k), v.traits.contains(.infinitive), v.preposition >= 0,
      isGenitive(Int(v.preposition)),
      kind(chunks.lowerBound) == .coordinator, let n = chunk(chunks.lowerBound + 1), n.isBareNoun,
      isHuman(n.tokens),
      (chunks.lowerBound + 1..<k).allSatisfy({ kind($0) != .verb || !w.chunks[$0].isFiniteVerb })
    else { return nil }
    return words(chunks.lowerBound + 1)
  }

  /// Adds the frame of what such a sentence reports without a colon.
  func narrate(_ speaker: Int) {
    guard speaker >= 0, let verb = narration, w.tokens[verb + 1].has(.complementizer) else { return }
    let said = span(chunkIndex(behind: verb + 2), chunks.upperBound)
    guard !said.isEmpty else { return }
    add(
      .complement, cue: verb..<verb + 1, source: 0..<0, scope: verb + 1..<tokens.upperBound, content: said,
      rule: "goes on")
    w.frames[w.frames.count - 1].entity = speaker
  }
}
