/// Personal pronouns of the third person.
enum Pronouns {
  static func entity(_ token: Int, _ w: Workspace) -> Int? {
    guard w.tokens.indices.contains(token) else { return nil }
    var f: Features = []
    for r in w.readings(token) where [.pronoun, .clitic].contains(r.lexClass) { f.formUnion(r.features) }
    guard f.contains(.third), f.contains(.singular) || !f.contains(.plural) else { return nil }
    let gender = f.intersection([.masculine, .feminine])
    guard gender == .masculine || gender == .feminine else { return nil }
    return Salience.search(before: token, w) { fits($0, gender, w) }
      ?? (gender == .feminine ? Salience.body(before: token, w) : nil)
  }

  private static func fits(_ e: Int, _ gender: Features, _ w: Workspace) -> Bool {
    guard w.entities[e].kind == .person else { return false }
    return RoleHolders.agrees(w.entities[e].features, gender)
  }
}
