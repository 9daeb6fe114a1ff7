/// Personal pronouns of the third person.
enum Pronouns {
  static func entity(_ token: Int, _ w: Workspace) -> Int? {
    guard w.tokens.indices.contains(token) else { return nil }
    var f: Features = []
    for r in w.readings(token) where [.pronoun, .clitic].contains(r.lexClass) { f.formUnion(r.features) }
    guard f.contains(.third) else { return nil }
    if f.contains(.plural), !f.contains(.singular) { return lastPlural(token, w) }
    let gender = f.intersection([.masculine, .feminine])
    guard gender == .masculine || gender == .feminine else { return nil }
    return lastSpeaker(token, gender, w) ?? Salience.search(before: token, w) { fits($0, gender, w) }
      ?? (gender == .feminine ? Salience.body(before: token, w) : nil)
  }

  /// Several who spoke or acted in this sentence or one of the two before: `…, ont-ils ajouté`.
  private static func lastPlural(_ token: Int, _ w: Workspace) -> Int? {
    let s = w.discourse.lastSubject(before: token)
    guard s >= 0 else { return nil }
    let subject = w.discourse.subjects[s]
    guard w.sentenceNumber(token) - w.sentenceNumber(subject.token) <= 2 else { return nil }
    return w.entities[subject.entity].features.contains(.plural) ? subject.entity : nil
  }

  /// Whoever spoke in this sentence or the one before, a body too: `La CGT …, a-t-elle ajouté`.
  private static func lastSpeaker(_ token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let s = w.discourse.lastSubject(before: token)
    guard s >= 0 else { return nil }
    let subject = w.discourse.subjects[s]
    guard w.sentenceNumber(token) - w.sentenceNumber(subject.token) <= 1 else { return nil }
    guard w.entities[subject.entity].kind != .place else { return nil }
    return RoleHolders.agrees(w.entities[subject.entity].features, gender) ? subject.entity : nil
  }

  private static func fits(_ e: Int, _ gender: Features, _ w: Workspace) -> Bool {
    guard w.entities[e].kind == .person else { return false }
    return RoleHolders.agrees(w.entities[e].features, gender)
  }
}
