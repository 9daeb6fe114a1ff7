/// What stands around a named source: what ties its sentence to the one before, where what it tells ends.
extension FrameFinder {
  /// `À l'inverse, pour X, "…"`
  func isBehindContrast(_ k: Int) -> Bool {
    guard w.has(.headFirst), kind(k - 1) == .comma, k - 2 == chunks.lowerBound, let n = chunk(k - 2) else {
      return false
    }
    return n.kind == .noun && n.preposition >= 0 && n.traits.isDisjoint(with: [.named, .time, .sourceLike])
  }

  /// `Sur le terrain, à en croire X, certains en offrent moins`: behind nothing but where or when, and before a whole clause.
  func isBehindCircumstance(_ k: Int, _ body: Int, _ behind: Int) -> Bool {
    guard w.has(.headFirst), kind(k - 1) == .comma, kind(behind) == .comma, k - 1 > body,
      let n = chunk(behind + 1), n.isBareNoun, chunk(behind + 2)?.isFiniteVerb ?? false
    else { return false }
    return (body..<k - 1).allSatisfy {
      kind($0) == .coordinator || kind($0) == .adverb || kind($0) == .noun && !w.chunks[$0].isBareNoun
    }
  }

  /// `Mais, pour X, …`, `tandis que, pour X, …`: nothing but what ties the sentence or clause to the one before.
  func isBehindTie(_ k: Int) -> Bool {
    guard w.has(.headFirst), kind(k - 1) == .comma, k - 1 > chunks.lowerBound else { return false }
    if kind(k - 2) == .subordinator { return true }
    guard k - chunks.lowerBound <= 4 else { return false }
    return (chunks.lowerBound..<k - 1).allSatisfy {
      kind($0) == .coordinator || kind($0) == .adverb || kind($0) == .subordinator
    }
  }

  /// `Même si le pont est sûr, selon le maire, la préfète l'a fermé`: the comma behind a clause with a source in it, before
  /// the subject and verb of the sentence.
  func mainClause(behind from: Int, _ k: Int) -> Int? {
    guard w.has(.agreement), kind(chunks.lowerBound) == .subordinator else { return nil }
    return (from..<max(from, chunks.upperBound)).first {
      kind($0) == .comma && opensMainVerb($0 + 1, behind: k)
    }
  }

  /// `X, qui veut abroger des lois qui vont selon lui "trop loin", assure que …`: where the verb of the sentence goes on
  /// behind a relative clause.
  func relativeEnd(_ from: Int) -> Int {
    let end = sentenceEnd(from)
    guard w.has(.headFirst) else { return end }
    return (from..<max(from, end)).first {
      kind($0) == .comma && chunk($0 + 1)?.isFiniteVerb ?? false && chunk($0 + 1)?.clitic ?? 0 < 0
    } ?? end
  }

  /// `Le préfet affirme que c'est illégal selon X, mais que …`: where what another says begins, within which a source stands.
  func reportedStart(_ k: Int) -> Int? {
    guard w.has(.headFirst), let cue = chunk(k)?.tokens.lowerBound,
      let f = w.frames.suffix(12).last(where: {
        $0.sentence == sentence && $0.family != .source && $0.content.contains(cue)
      })
    else { return nil }
    return chunkIndex(behind: f.content.lowerBound)
  }

  /// `qui selon X souffre du dos a remercié`: the verb of the sentence, which nothing parts from the relative clause.
  func secondVerb(behind first: Int) -> Int? {
    var i = first + 1
    while kind(i) == .noun || kind(i) == .adverb { i += 1 }
    if let v = chunk(i), v.kind == .verb, v.traits.contains(.pastParticiple), !v.isFiniteVerb { i += 1 }
    return chunk(i)?.isFiniteVerb ?? false ? i : nil
  }

  /// `"…", a-t-il dit aux policiers, selon X.`: nothing but circumstances between the attribution and the source.
  func endsAttribution(_ k: Int, _ f: SpeechFrame) -> Bool {
    let from = chunkIndex(behind: max(f.source.upperBound, f.cue.upperBound))
    return f.cue.upperBound <= w.chunks[k].tokens.lowerBound && from <= k
      && (from..<k).allSatisfy {
        kind($0) == .comma || kind($0) == .adverb || kind($0) == .bracket
          || kind($0) == .noun && !w.chunks[$0].isBareNoun || isApposed($0)
      }
  }

  /// `…, a dit Paul Serin, 56 ans, maire de Vernoux, selon X`: what the one who speaks is.
  private func isApposed(_ i: Int) -> Bool {
    guard w.has(.headFirst), kind(i - 1) == .comma, let n = chunk(i), n.isBareNoun, n.head >= 0 else {
      return false
    }
    return isAge(n) || isFunction(Int(n.head))
  }

  /// `Prié de dire si l'usine fermera, comme l'a écrit X, le maire a répondu que …`: X says no more than what opens the
  /// sentence.
  func isOfOpening(_ k: Int, _ subject: Range<Int>) -> Bool {
    let behind = chunkIndex(behind: subject.upperBound)
    guard kind(behind) == .comma, kind(k - 1) == .comma, let n = chunk(behind + 1), n.isBareNoun,
      let v = (behind + 2..<max(chunks.upperBound, behind + 2)).first(where: { w.chunks[$0].isFiniteVerb }),
      w.chunks[v].report & Frame.clause != 0, let own = ownSubject(v), own.lowerBound == n.tokens.lowerBound
    else { return false }
    return !hasMainVerb(before: k)
  }
}
