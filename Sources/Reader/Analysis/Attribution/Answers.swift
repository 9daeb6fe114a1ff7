/// `« Vous saviez ? », lui demande le président. « Non », répond-il.`: whoever answers isn't the one who asked.
enum Answers {
  /// `Question de Luc Serin : « Partez-vous ? » Réponse : « Non. »`: whoever the text speaks of beside the one who asked.
  static func labelled(_ open: Int, _ finder: FrameFinder, _ w: Workspace) -> Int? {
    let first = finder.tokens.lowerBound
    guard open == first + 2, w.tokens[first].has(.speechNoun), w.isSign(first + 1, ":"),
      let asked = w.quotes.last, let asker = asked.speaker, let last = asked.tokens.last, w.isSign(last, "?"),
      finder.sentence - Int(w.tokens[last].sentence) <= 1
    else { return nil }
    return somebody(otherThan: asker, before: first, w)
  }

  /// `« Où étiez-vous ? » l'a coupé la présidente. « Je dormais. »`: whom the question was put to.
  static func unmarked(_ m: Int, _ w: Workspace) -> Int? {
    guard let asked = w.quotes.last, asked.kind == .direct, let asker = asked.speaker,
      let last = asked.tokens.last, w.isSign(last, "?"), let cue = asked.cue,
      asked.tokens.upperBound <= w.marks[m].tokens.lowerBound,
      w.zones[w.marks[m].zone].tokens.contains(last)
    else { return nil }
    // `« Pourquoi, monsieur Serin ? » demande la juge. « Parce que. »`
    if let called = called(in: asked.tokens, w), called != asker { return called }
    let isAddressed = (last..<w.marks[m].tokens.lowerBound).contains {
      w.tokens[$0].start >= cue.start && w.tokens[$0].end <= cue.end && w.tokens[$0].has(.objectClitic)
        && !w.isReflexive($0)
    }
    guard isAddressed else { return nil }
    return somebody(otherThan: asker, before: asked.tokens.lowerBound, w)
  }

  /// Whom the words address by name.
  private static func called(in words: Range<Int>, _ w: Workspace) -> Int? {
    let n = Names.firstMention(endingAfter: words.lowerBound, in: w)
    guard n < w.names.count, case let name = w.names[n].tokens, name.upperBound <= words.upperBound,
      name.lowerBound > 1,
      w.entities[w.names[n].entity].kind == .person, w.tokens[name.lowerBound - 1].has(.civility),
      w.sign(name.lowerBound - 2) == .comma || name.lowerBound - 1 == words.lowerBound
    else { return nil }
    return w.names[n].entity
  }

  private static func somebody(otherThan asker: Int, before t: Int, _ w: Workspace) -> Int? {
    Salience.search(before: t, w) { e in
      e != asker && w.entities[e].kind == .person && !w.entities[e].isDescription
    }
  }

  static func speaker(_ source: Range<Int>, _ f: Int, _ w: Workspace) -> Int? {
    let frame = w.frames[f]
    guard frame.family == .incise, source.count == 1, let t = source.first, w.tokens[t].has(.clitic),
      frame.cue.contains(where: { w.hasFlag($0, .reporting, Frame.reply) }),
      let asked = w.quotes.last, asked.kind != .indirect, let asker = asked.speaker,
      let last = asked.tokens.last, w.isSign(last, "?"),
      let zone = w.sentences.indices.contains(frame.sentence) ? w.sentences[frame.sentence].zone : nil,
      zone - Int(w.tokens[last].zone) <= 1, frame.sentence - Int(w.tokens[last].sentence) <= 2
    else { return nil }
    let gender = w.features(t, .clitic).intersection([.masculine, .feminine])
    guard !gender.isEmpty, w.entities[asker].kind == .person,
      RoleHolders.agrees(w.entities[asker].features, gender)
    else { return nil }
    return Salience.search(before: t, w) { e in
      e != asker && w.entities[e].kind == .person && !w.entities[e].features.contains(.plural)
        && RoleHolders.agrees(w.entities[e].features, gender)
    }
  }
}
