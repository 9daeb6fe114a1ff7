/// Makes queries at random, of every field and connection of the language.
struct QueryMaker {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func below(_ n: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(n))
  }
  mutating func one<T>(of list: [T]) -> T { list[below(list.count)] }

  static let words = ["port", "grève", "écluse", "dockers", "salaires", "tempête", "budget", "maire"]
  static let people = ["Anne Colbert", "Paul Serin", "Marc Colbert", "Lise Tramontin", "Jean-Luc Serin"]
  static let places = ["Rimonde", "Sarvelle", "Port-Korvik"]
  static let agencies = ["AFP", "Reuters"]

  mutating func query(depth: Int) -> String {
    switch depth == 0 ? 0 : below(6) {
    case 1: "\(query(depth: depth - 1)) \(query(depth: depth - 1))"
    case 2: "(\(query(depth: depth - 1)) or \(query(depth: depth - 1)))"
    case 3: "-(\(query(depth: depth - 1)))"
    case 4: "(\(query(depth: depth - 1)) ou \(query(depth: depth - 1)) or \(term()))"
    default: term()
    }
  }

  private mutating func term() -> String {
    let leaf = leaf()
    return below(4) == 0 ? "-" + leaf : leaf
  }

  private mutating func leaf() -> String {
    let word = one(of: Self.words)
    return switch below(20) {
    case 0, 1, 2: word
    case 3: word.prefix(1 + below(5)) + "*"
    case 4: "\"\(word) \(one(of: Self.words))\""
    case 5: "quote:" + word
    case 6: "headline:" + word.uppercased()
    case 7: "speaker:" + one(of: ["serin", "colbert", "anne", "\"marc colbert\"", "tram*", "personne"])
    case 8: "person:" + one(of: ["jean-luc", "paul", "se*", "\"colbert marc\""])
    case 9: "place:" + one(of: ["rimonde", "korvik", "port"])
    case 10: "agency:" + one(of: ["afp", "reu*"])
    case 11: "from:" + one(of: ["sarvelle", "port-korvik"])
    case 12: "is:" + one(of: ["read", "unread", "marked", "killed", "updated"])
    case 13: "has:" + one(of: ["quote", "indirect", "figures", "note", "byline", "thread"])
    case 14: "urgency:" + one(of: ["1", "2..3", ">1", "..2"])
    case 15: "version:" + one(of: ["1", ">1", "2.."])
    case 16: "date:" + one(of: ["2024", "2024-03", "2024-02..2024-03", "..2024-02", "2024-03-15..", "7d"])
    case 17: "kind:" + one(of: ["direct", "partial", "indirect"])
    case 18: "tag:" + one(of: ["suivi", "à-lire", "a*"])
    default: one(of: ["note:correction", "by:dupin", "lang:fr", "note:kill", "note:vér*", "note:verifier"])
    }
  }
}
