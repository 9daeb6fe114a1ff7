import Chance

/// People, places and bodies that don't exist, known as unequally as real ones are.
struct Names {
  private let people: [(name: String, role: String)]
  private let cities: [String]
  private let bodies: [String]
  private let byRank: Zipf, cityByRank: Zipf, bodyByRank: Zipf

  static let firsts = [
    "Anne", "Paul", "Marie", "Jean", "Lise", "Marc", "Claire", "Hugo", "Nadia", "Omar", "Sofia", "Igor",
    "Elena",
    "Karim", "Julie", "Luc", "Irène", "Denis", "Alice", "Bruno", "Farid", "Gaëlle", "Henri", "Inès", "Kurt",
    "Léa", "Maya", "Noé", "Olga", "Pierre", "Rosa", "Samir", "Tania", "Ursula", "Victor", "Yann", "Zoé",
    "Aline",
  ]
  static let roles = [
    "ministre des Transports", "porte-parole du gouvernement", "maire", "présidente du syndicat",
    "directeur général", "avocate", "premier ministre", "chef de l'opposition", "procureur", "analyste",
    "ministre italien de l'Economie", "présidente du conseil", "général", "chercheuse", "secrétaire d'Etat",
  ]

  init(people count: Int, _ random: inout SplitMix) {
    let words = Syllables()
    people = (0..<count).map { _ in
      (random.one(of: Self.firsts) + " " + words.name(&random), random.one(of: Self.roles))
    }
    cities = (0..<max(40, count / 100)).map { _ in words.name(&random) }
    let kinds = ["Société", "Banque", "Fédération", "Groupe", "Office", "Compagnie", "Institut"]
    bodies = (0..<max(40, count / 50)).map { _ in random.one(of: kinds) + " " + words.name(&random) }
    byRank = Zipf(people.count)
    cityByRank = Zipf(cities.count)
    bodyByRank = Zipf(bodies.count)
  }

  func person(_ random: inout SplitMix) -> (name: String, role: String) { people[byRank.next(&random)] }
  func city(_ random: inout SplitMix) -> String { cities[cityByRank.next(&random)] }
  func body(_ random: inout SplitMix) -> String { bodies[bodyByRank.next(&random)] }
}

/// Words that sound as if they could be French.
struct Syllables {
  private static let starts = [
    "b", "br", "c", "cl", "d", "f", "fr", "g", "gr", "l", "m", "n", "p", "pl", "r", "s", "t", "tr", "v", "ch",
  ]
  private static let middles = ["a", "e", "i", "o", "u", "ou", "an", "on", "é", "ai", "eu", "in"]
  private static let ends = ["", "", "l", "r", "s", "t", "n", "c"]
  private static let closes = [
    "tion", "ment", "eur", "age", "ure", "isme", "ance", "ier", "ette", "al", "ique", "é",
  ]

  func stem(_ count: Int, _ random: inout SplitMix) -> String {
    (0..<count).map { _ in
      random.one(of: Self.starts) + random.one(of: Self.middles) + random.one(of: Self.ends)
    }.joined()
  }
  func word(_ random: inout SplitMix) -> String {
    stem(1 + random.below(2), &random) + random.one(of: Self.closes)
  }
  func name(_ random: inout SplitMix) -> String {
    let s = stem(2 + random.below(2), &random)
    return s.prefix(1).uppercased() + s.dropFirst()
  }
}
