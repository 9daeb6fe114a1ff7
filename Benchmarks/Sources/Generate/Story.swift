import Chance

/// One dispatch on its way out.
struct Story {
  var id: String
  var day: Int
  var minute: Int
  var version = 1
  var urgency: Int
  var agency: String
  var city: String
  var byline: String
  var headline: String
  var paragraphs: [Passage]
}

/// Writes stories: sentences of a few forms over a vocabulary in which few words are frequent and most are rare.
struct Newsroom {
  private var random: SplitMix
  private let names: Names
  private let words: [String]
  private let wordByRank: Zipf
  private var open: [Story] = []
  private var written = 0
  private let size: Double
  private static let agencies = ["AFP", "Reuters", "ATS", "Belga"]
  private static let links = [
    "de la", "du", "pour le", "dans la", "avec", "sur", "par", "et", "contre la", "selon le", "des", "en",
    "aux",
    "après la", "sans", "vers le", "qui", "dont le", "mais", "sous la",
  ]
  private static let cues = ["a déclaré", "a dit", "a affirmé", "a expliqué", "a assuré", "a ajouté"]

  /// - Parameter size: half of all texts are shorter, in bytes.
  init(seed: UInt64, people: Int, size: Double) {
    self.size = size
    random = SplitMix(seed: seed)
    names = Names(people: people, &random)
    let syllables = Syllables()
    var made: [String] = []
    for _ in 0..<30_000 { made.append(syllables.word(&random)) }
    words = made
    wordByRank = Zipf(made.count)
  }

  /// The next story of a day, sometimes a new version of one that is still open.
  mutating func next(day: Int) -> Story {
    written += 1
    if random.isOne(in: 12), !open.isEmpty {
      let at = random.below(open.count)
      open[at].version += 1
      open[at].day = day
      open[at].minute = random.below(1440)
      open[at].paragraphs.append(paragraph())
      return open[at]
    }
    let story = new(day)
    open.append(story)
    if open.count > 400 { open.removeFirst(200) }
    return story
  }

  private mutating func new(_ day: Int) -> Story {
    let wanted = max(size / 7, min(size * 7, Double.logNormal(median: size, spread: 0.55, &random)))
    var paragraphs: [Passage] = []
    var bytes = 0
    while bytes < Int(wanted) {
      paragraphs.append(paragraph())
      bytes += paragraphs[paragraphs.count - 1].text.utf8.count + 2
    }
    return Story(
      id: "urn:made:\(written)", day: day, minute: random.below(1440), urgency: 1 + random.below(5),
      agency: random.one(of: Self.agencies), city: names.city(&random),
      byline: names.person(&random).name, headline: clause(6), paragraphs: paragraphs)
  }

  private mutating func paragraph() -> Passage {
    var all = Passage()
    for i in 0...random.below(2) {
      if i > 0 { all.add(" ") }
      all.add(sentence())
    }
    return all
  }

  private mutating func sentence() -> Passage {
    let who = names.person(&random)
    let cue = random.one(of: Self.cues)
    var p = Passage()
    switch random.below(10) {
    case 0, 1:
      p.add("\"")
      p.say(clause(8), "direct", by: who.name)
      p.add("\", \(cue) ")
      p.add(who.name, .person, role: who.role)
      p.add(", \(who.role).")
    case 2:
      p.add(who.name, .person)
      p.add(" \(cue) que ")
      p.say("la " + clause(7).lowercased(), "indirect", by: who.name)
      p.add(".")
    case 3:
      p.add("Pour ")
      p.add(who.name, .person, role: who.role)
      p.add(", \(who.role), la décision est \"")
      p.say(word(), "partial", by: who.name)
      p.add("\".")
    case 4:
      p.add("Selon ")
      p.add(names.body(&random), .organization)
      p.add(", \(random.below(900) + 2) millions d'euros seront \(word())s.")
    case 5:
      p.add("La réunion de ")
      p.add(names.city(&random), .place)
      p.add(" aura lieu le \(1 + random.below(28)) mars.")
    default:
      p.add(clause(12) + " à ")
      p.add(names.city(&random), .place)
      p.add(".")
    }
    return p
  }

  private mutating func clause(_ count: Int) -> String {
    var text = "Le " + word()
    for i in 1..<count { text += " " + (i % 2 == 1 ? random.one(of: Self.links) : word()) }
    return text + " " + word()
  }

  private mutating func word() -> String { words[wordByRank.next(&random)] }
}
