/// What persons are, as facts: each role, and where it names a body or a place the tie to that.
enum RoleFacts {
  static func add(to w: Workspace) {
    for e in w.entities.indices where w.entities[e].kind == .person {
      for role in w.entities[e].roles {
        var fact = Fact(kind: .role, span: role.span)
        fact.subject = e
        fact.predicate = role.span
        w.facts.append(fact)
        if let tie = relation(of: e, role.span, w) { w.facts.append(tie) }
      }
    }
  }

  /// `directeur de Verdane` ties a person to Verdane.
  private static func relation(of person: Int, _ span: Span, _ w: Workspace) -> Fact? {
    guard let first = w.token(at: span.start) else { return nil }
    var n = Names.firstMention(endingAfter: first, in: w)
    while n < w.names.count, w.names[n].span.start < span.end {
      let name = w.names[n]
      n += 1
      guard name.span.end <= span.end, name.entity != person, name.tokens.lowerBound > first else { continue }
      var end = name.tokens.lowerBound
      while end > first + 1, isTie(end - 1, w) { end -= 1 }
      var fact = Fact(kind: .relation, span: span)
      fact.subject = person
      fact.predicate = w.span(first..<end)
      fact.object = name.span
      return fact
    }
    return nil
  }

  /// What only leads from a function to a name: `de`, `de M.`, but not the number of `numéro un`.
  private static func isTie(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    if t.has(.number), w.isNounForm(i - 1) { return false }
    return !t.isWord || t.classes.hasAny(LexSet(.preposition, .determiner, .civility))
  }
}
