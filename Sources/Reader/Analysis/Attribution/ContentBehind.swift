/// The clause that is reported where more than nouns stands between its verb and `que`.
extension FrameFinder {
  /// `a déclaré dans un entretien accordé à la chaîne que …`, `a dit à la presse, réunie à Lyon, que …`, `a dit aux élus
  /// venus le voir que …`: a participle that tells more of where or to whom it was said.
  func isSetBeside(_ i: Int, _ k: Int) -> Bool {
    guard let p = chunk(i), p.traits.contains(.pastParticiple),
      !p.isFiniteVerb, p.preposition < 0,
      kind(i + 1) == .noun || chunk(i + 1)?.traits.contains(.infinitive) ?? false
    else { return false }
    let n = kind(i - 1) == .comma ? i - 2 : i - 1
    guard n > k, let noun = chunk(n), noun.kind == .noun, noun.preposition >= 0,
      !(k + 1..<n).contains(where: { w.chunks[$0].isBareNoun && !w.chunks[$0].traits.contains(.time) })
    else { return false }
    // `dans un quartier tenu par des hommes que dirige X`: of them, and nothing said.
    var j = kind(i + 1) == .verb ? i + 2 : i + 1
    while let c = chunk(j), c.kind == .noun || c.kind == .comma || c.kind == .bracket { j += 1 }
    return kind(j) == .complementizer && kind(j + 1) != .verb
  }

  /// `invite les clients touchés par la panne à attendre`, `a chargé un comité, formé de six juges, d'enquêter`: a participle
  /// that tells more of those who are to do something.
  func describesTarget(_ i: Int, _ k: Int) -> Bool {
    guard w.has(.headFirst), let v = chunk(k), v.report & Frame.infinitive != 0,
      // `demande à toute personne ayant vu la scène de se manifester`
      v.report & Frame.target != 0 || v.report & Frame.order != 0 && i > k + 1 && opensWithTarget(k + 1),
      let p = chunk(i), !p.traits.isDisjoint(with: [.pastParticiple, .presentParticiple]), !p.isFiniteVerb,
      p.preposition < 0,
      kind(i + 1) == .noun || kind(i - 1) == .noun && chunk(i + 1)?.traits.contains(.infinitive) ?? false
    else { return false }
    var j = i + 1
    while let c = chunk(j), j - i < 14 {
      switch c.kind {
      case .noun, .comma, .coordinator, .adverb, .bracket: break
      case .verb where c.traits.contains(.infinitive): return c.preposition >= 0 && !isCircumstance(c)
      case .verb where !c.isFiniteVerb && c.preposition < 0: break
      default: return false
      }
      j += 1
    }
    return false
  }

  /// `à toute personne`: to whom it is said.
  private func opensWithTarget(_ i: Int) -> Bool {
    guard let c = chunk(i), c.kind == .noun, c.preposition >= 0 else { return false }
    return !isGenitive(Int(c.preposition))
  }

  /// `a prévenu ses actionnaires, qui l'avaient élu, qu'une période …`: the `que` behind the comma that closes a relative
  /// clause.
  func clauseBehind(relative r: Int, _ end: Int) -> Int? {
    guard kind(r - 1) == .comma, kind(r) == .relative else { return nil }
    var verbs = 0
    var j = r + 1
    while j < end, j - r < 12, let c = chunk(j), c.kind != .complementizer, c.kind != .relative,
      c.kind != .colon, c.kind != .quote
    {
      if c.kind == .comma { return verbs == 1 && kind(j + 1) == .complementizer ? j + 1 : nil }
      if c.isFiniteVerb { verbs += 1 }
      j += 1
    }
    return nil
  }

  /// `a appelé ses élus, qui hésitaient, à voter`: the infinitive behind the comma that closes a relative clause.
  func infinitiveBehind(relative r: Int, _ k: Int) -> Int? {
    guard let v = chunk(k), v.report & Frame.target != 0, v.report & Frame.infinitive != 0 else { return nil }
    guard kind(r - 1) == .comma else { return infinitiveBehind(restrictive: r) }
    var j = r + 1
    while let c = chunk(j), j - r < 12, c.kind != .stop, c.kind != .colon {
      if c.kind == .comma, let n = chunk(j + 1), n.traits.contains(.infinitive), n.preposition >= 0 {
        return j + 1
      }
      j += 1
    }
    return nil
  }

  /// `urged anyone who knew him to call`: the infinitive behind a relative clause that no comma parts.
  private func infinitiveBehind(restrictive r: Int) -> Int? {
    guard w.has(.bareClauses), chunk(r - 1)?.isBareNoun ?? false, chunk(r + 1)?.isFiniteVerb ?? false else {
      return nil
    }
    var j = r + 2
    while let c = chunk(j), j - r < 7, c.kind == .noun || c.kind == .adverb { j += 1 }
    guard let c = chunk(j), c.traits.contains(.infinitive), c.preposition >= 0, j > r + 2 else { return nil }
    return j
  }

  /// `a dit aux élus, qui demandaient un pont, que …`: the `que` is that of the verb before the relative clause.
  func isOfOuterVerb(_ that: Int, _ k: Int) -> Bool {
    guard kind(that - 1) == .comma, let r = relative(of: k),
      clauseBehind(relative: r, that + 1) == that
    else { return false }
    return (chunks.lowerBound..<r).contains {
      w.chunks[$0].isFiniteVerb && w.chunks[$0].report & Frame.clause != 0
    }
  }

  /// `interrogé sur les retards qui se sont produits`: of the noun before, where that isn't whoever is asked.
  func takesUpNoun(_ relative: Int) -> Bool {
    guard let n = chunk(relative - 1), n.kind == .noun else { return false }
    return n.isBareNoun || w.has(.headFirst) && !n.traits.contains(.time) && !isHuman(words(relative - 1))
  }

  /// `lui demande pourquoi il est revenu : « J'avais froid. »`: the question ends where the answer begins.
  func beforeAnswer(_ from: Int, _ end: Int) -> Int {
    (from..<max(from, end)).first { kind($0) == .colon && kind($0 + 1) == .quote } ?? end
  }

  /// A noun group that is no pronoun, what hangs on it, and its verb.
  func opensOwnClause(_ from: Int) -> Bool {
    guard let n = chunk(from), n.isBareNoun, n.hasDeterminer || n.traits.contains(.named),
      n.traits.isDisjoint(with: [.pronoun, .time])
    else { return false }
    var i = from + 1
    while let c = chunk(i), c.kind == .noun && c.preposition >= 0 || c.kind == .adverb || c.isBareTime,
      i - from < 8
    { i += 1 }
    return chunk(i).map { $0.isFiniteVerb && $0.clitic < 0 } ?? false
  }
}
