/// Joins roles, epithets and pronouns to entities. `run` does so all over the text after attribution; the
/// functions answer for one place and may be called by any pass after `Names`.
enum Coreference {
  static func run(_ w: Workspace) {}

  /// Whom a noun group or pronoun that says something stands for. The one call that attribution needs:
  ///
  /// 1. a name in it that is its head or stands in apposition (`le ministre, Jean Morel`; `Téhéran`);
  /// 2. a pronoun (`il`, `-t-elle`, also inside `a-t-il`): `entity(forPronoun:)`;
  /// 3. a role or epithet (`le président américain`, `le ministre`): `entity(forNominal:)`;
  /// 4. otherwise a description entity of its own (`un porte-parole du ministère`): `description(of:)`.
  ///
  /// nil when the tokens are empty or a pronoun stays open.
  static func source(of tokens: Range<Int>, in w: Workspace) -> Int? {
    guard !tokens.isEmpty else { return nil }
    if let e = Names.entity(in: tokens, in: w) { return e }
    if tokens.count == 1, w.tokens[tokens.lowerBound].has(.pronoun) || w.tokens[tokens.lowerBound].has(.clitic) {
      return entity(forPronoun: tokens.lowerBound, in: w)
    }
    return entity(forNominal: tokens, in: w) ?? description(of: tokens, in: w)
  }

  /// The named entity that a noun group without name refers to (`le président américain`, `le ministre`,
  /// `le chef de l'Etat`, `l'agence`), looked for before the group and, for a role, also behind it; nil for none.
  static func entity(forNominal tokens: Range<Int>, in w: Workspace) -> Int? { nil }

  /// The entity that a personal pronoun or clitic stands for: the subject of the clause before it that agrees in
  /// gender and number; nil for none and for impersonal pronouns.
  static func entity(forPronoun token: Int, in w: Workspace) -> Int? { nil }

  /// The entity of a source that is described but not named; made when first asked for. The same description
  /// (without its determiner) gives the same entity; `il` can then refer to it.
  static func description(of tokens: Range<Int>, in w: Workspace) -> Int? {
    var group = tokens
    while let t = group.first, group.count > 1, w.tokens[t].has(.determiner) || w.tokens[t].flags.contains(.elided) {
      group = group.dropFirst()
    }
    let name = w.string(group)
    if let e = w.entities.firstIndex(where: { $0.isDescription && $0.name == name }) {
      w.nominals.append(NominalMention(tokens: tokens, span: w.span(tokens), entity: e))
      return e
    }
    guard !name.isEmpty else { return nil }
    var draft = EntityDraft(kind: .person, name: name)
    draft.isDescription = true
    w.entities.append(draft)
    let e = w.entities.count - 1
    w.nominals.append(NominalMention(tokens: tokens, span: w.span(tokens), entity: e))
    return e
  }

  /// Tells that an entity spoke or acted as the subject of a clause at a token, so that the next pronoun finds
  /// it. Attribution calls this for every speaker it decides on, in the order of the text.
  static func noteSubject(_ entity: Int, at token: Int, in w: Workspace) {}
}
