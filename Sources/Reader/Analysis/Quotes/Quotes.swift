/// Decides what each marked stretch is by itself: an utterance, a fragment, or nobody's words. What stays open
/// waits for the speech frames.
enum Quotes {
  static func run(_ w: Workspace) {
    for m in w.marks.indices where w.marks[m].depth == 0 {
      var hasVerb = false
      w.marks[m].shape = Shape.of(w.marks[m].tokens, hasVerb: &hasVerb, w)
      w.marks[m].hasVerb = hasVerb
      if w.marks[m].shape == .direct, goesOnFromOutside(m, w) { w.marks[m].shape = .partial }
      if w.marks[m].shape == .partial, isSentence(m, w) { w.marks[m].shape = .direct }
      if Unspoken.isCertain(m, w) || takesUpTitle(m, w) { w.marks[m].use = .unspoken }
    }
    for m in w.marks.indices {
      guard w.zones[w.marks[m].zone].role == .headline else { break }
      if w.marks[m].use != .unspoken, headsTitle(m, w) { w.marks[m].use = .unspoken }
    }
  }

  /// `l'inoubliable « Fille du port »` above `« La Fille du port » (1958)`: a title in a headline, without its article.
  private static func headsTitle(_ m: Int, _ w: Workspace) -> Bool {
    let mine = w.marks[m].tokens
    guard mine.count < 8, w.tokens[mine.lowerBound].isCapital else { return false }
    return w.marks.indices[m + 1..<min(w.marks.count, m + 40)].contains { other in
      let words = w.marks[other].tokens
      let rest =
        words.count == mine.count + 1 && w.tokens[words.lowerBound].has(.determiner)
        ? words.dropFirst() : words
      return w.marks[other].use == .unspoken && rest.count == mine.count
        && zip(rest, mine).allSatisfy { w.tokens[$0].hash == w.tokens[$1].hash }
    }
  }

  /// `"Pas d'inquiétude". "Tout va bien", a dit …`: between two stops, with a capital, nothing but what is said.
  private static func isSentence(_ m: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    let zone = w.zones[w.marks[m].zone]
    guard let first = tokens.first, tokens.count > 2, w.tokens[first].isCapital,
      !w.tokens[first].flags.contains(.allCaps), zone.role == .body || zone.role == .lead,
      case let open = Unspoken.signStart(m, w), case let next = Unspoken.behindSign(m, w),
      next < zone.tokens.upperBound, w.isSign(next, ".")
    else { return false }
    return open == zone.tokens.lowerBound || w.isStop(open - 1)
  }

  /// `l'émission « Vrai ou pas »`, and further down `« Vrai ou pas » n'a pas répondu`: the same words with a capital.
  private static func takesUpTitle(_ m: Int, _ w: Workspace) -> Bool {
    let mine = w.marks[m].tokens
    guard mine.count <= 4, w.tokens[mine.lowerBound].isCapital else { return false }
    return w.marks.indices[max(0, m - 40)..<m].contains { other in
      w.marks[other].use == .unspoken && w.marks[other].tokens.count == mine.count
        && zip(w.marks[other].tokens, mine).allSatisfy { w.tokens[$0].hash == w.tokens[$1].hash }
    }
  }

  /// `avait "reconnu les faits. Il parle peu"`: a sentence of its own follows the fragment.
  private static func goesOnAlone(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard let stop = tokens.dropLast(3).first(where: { w.isStop($0) && w.tokens[$0 + 1].isCapital }) else {
      return false
    }
    var hasVerb = false
    return Shape.of(stop + 1..<tokens.upperBound, hasVerb: &hasVerb, w) == .direct && hasVerb
  }

  /// `une opposition qui, « sourde à tout, refuse le vote »`: the subject stands outside. `Il a "interdiction de conduire
  /// et devra pointer"`: so does the verb.
  private static func goesOnFromOutside(_ m: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    guard let first = tokens.first, !w.tokens[first].isCapital, !goesOnAlone(tokens, w) else { return false }
    var i = Unspoken.signStart(m, w) - 1
    if i >= 0, w.isAuxiliary(i) { return true }
    // `le pouvoir "récolte ce qu'il a semé"`
    if i > 0, w.isVerbForm(first), w.verbFeatures(first).contains([.third, .singular]), w.has(.agreement),
      w.tokens[i].isWord && (w.isNounForm(i) || w.tokens[i].isCapital || w.tokens[i].name >= 0)
        && !w.tokens[i].has(.reporting) || w.isSign(i, ",") && w.tokens[i - 1].flags.contains(.enclitic)
    {
      return true
    }
    // `selon qui "il aurait fallu agir"`
    if w.features(first, .pronoun).contains(.subject), w.has(.headFirst) { return false }
    if i > 0, w.isSign(i, ",") { i -= 1 }
    return i >= 0 && w.tokens[i].has(.relative) && w.features(i, .relative).contains(.subject)
  }
}
