/// `WASHINGTON, 16 juillet (Reuters) - ` and its relatives: places, day and agency before the text.
struct DatelineForm {
  var places: [Span] = []
  var date: WrittenDate?
  var agency: String?
  var persons: [String] = []
  var span: Span
  /// Where the text begins behind it.
  var bodyStart: Int32

  var words: HeadWords
  var at = 0
  var placeWords: [Range<Int>] = []
  private var isBracketed = false
  /// Whether brackets behind the place say in which country it is.
  private var hasCountry = false

  /// Reads the dateline at the start of a paragraph, or of a line that a paragraph may begin with; below the headline it
  /// may be a line with nothing but the place.
  init?(
    _ text: Span, isWhole: Bool = true, isPlaceLine: Bool = false, isBelowAgency: Bool = false, _ w: Workspace
  ) {
    span = text
    bodyStart = text.end
    words = HeadWords(text, limit: 40, w)
    guard
      words.isCapital(0) || words.word(0)?.raw.kind == .number || words.sign(0) == 0x28
        || words.has(0, .weekday) || words.sign(0) == 0x5B
    else { return nil }
    // `Publié le 28 septembre 2019 - 17:27`
    let isPublication = (0..<3).contains { words.reading($0, .noteWord)?.has(Self.publication) ?? false }
    if isPublication, !words.hasAny(0, NameClasses.place) { return nil }
    readStamp()
    let isAgencyFirst = readSlashes() || readAgencyBeforePlaces()
    if !isAgencyFirst, !readBracketedPlace() { readPlaces() }
    let isOfDesk = skipDesk()
    readDate()
    let isKnownAgency = isAgencyFirst || readAgency() || readBars()
    if date == nil { readDate() }
    skipClock()
    let stop = at
    if [0x2E, 0x2C, 0x3A, 0x2F].contains(words.sign(at)) { at += 1 }
    let hasColon = at > stop && words.sign(stop) == 0x3A
    let dash = words.word(at)
    // `BRUXELLES 12/03 (BELGA) = `
    let hasDash = words.isDash(at) || words.sign(at) == 0x3D
    while words.isDash(at) || words.sign(at) == 0x3D { at += 1 }
    let next = words.word(at)
    let isAlone = next == nil && !words.isCut
    guard at > 0, isAlone || next != nil else { return nil }
    let opening = Opening(
      hasDash: hasDash, isAlone: isAlone && isWhole, hasColon: hasColon, isKnownAgency: isKnownAgency,
      isBeforeText: next.map { $0.raw.kind != .number } ?? false,
      isBeforeSentence: next?.isCapital ?? false,
      isBeforeDay: WrittenDate.read(words, at)?.date.civil != nil,
      // `Paris- Le ministre`, but `Paris-Nice`
      isSpaced: dash != nil && (next?.hasSpaceBefore ?? false), isLine: !isWhole)
    guard
      accepts(opening, w)
        || isOfDesk
          && (opening.isAlone || opening.hasDash || words.sign(stop) == 0x2E && opening.isBeforeSentence)
        || opening.isAlone && (isPlaceLine && isTownInCapitals || isBelowAgency && isTown)
    else { return nil }
    places = placeWords.map(words.span)
    bodyStart = isAlone ? text.end : next?.raw.start ?? text.end
    span = Span(text.start, words.word(at - 1)?.raw.end ?? text.end)
  }

  private static let publication = LexFlags.NoteWord.publication.bit

  private struct Opening {
    var hasDash: Bool, isAlone: Bool, hasColon: Bool, isKnownAgency: Bool
    var isBeforeText: Bool, isBeforeSentence: Bool, isBeforeDay: Bool, isSpaced: Bool
    /// A line that a paragraph may begin with, not the whole paragraph.
    var isLine: Bool
  }

  private func accepts(_ o: Opening, _ w: Workspace) -> Bool {
    let isSure = !placeWords.isEmpty && placeWords.allSatisfy { isKnown($0) || isShouted($0) }
    if let agency {
      // `Serin (FRA) - Dale (CAN, n° 7)`
      if !o.isKnownAgency, isCountry(agency, w) { return false }
      if o.hasDash || o.isAlone || o.hasColon {
        return placeWords.isEmpty
          ? o.isKnownAgency && !o.isAlone && !o.isBeforeDay
          : o.isKnownAgency || !placeWords.contains(where: isPerson)
      }
      return o.isKnownAgency
        && (placeWords.isEmpty || isSure || o.isBeforeSentence && placeWords.allSatisfy(isOnlyPlace))
    }
    if let date {
      // `HELSINKI, Oct 26 Finnish retailer Verdane …`: the agency that stood between was taken out.
      if isSure, date.day > 0, !o.hasDash, o.isBeforeText, !placeWords.isEmpty,
        placeWords.allSatisfy(isShouted),
        o.isLine || Ending.isStop(words.span, w) && words.span.count >= 60
      {
        return true
      }
      if placeWords.isEmpty {
        return o.hasDash && o.isBeforeText && date.year != nil && date.day > 0 && words.span.count >= 60
      }
      let isShort = placeWords.allSatisfy { $0.count <= 3 }
      return o.hasDash && !o.isAlone ? isSure || isShort : o.isAlone && isSure && date.day > 0
    }
    // `GENEVA: The death toll …`
    if o.hasColon, !o.isAlone, o.isBeforeText, isSure || !placeWords.isEmpty,
      placeWords.allSatisfy({ isShouted($0) && (isKnown($0) || isTown($0)) }),
      placeWords.allSatisfy({ words.length($0.lowerBound) > 3 })
    {
      return Ending.isStop(words.span, w) && words.span.count >= 60
    }
    if isBracketed { return !o.isAlone && Ending.isStop(words.span, w) && words.span.count >= 60 }
    // A place alone: only a city before a whole sentence, since headlines begin like that too.
    guard o.hasDash, !o.isAlone, o.isSpaced, let first = placeWords.first else { return false }
    // `SAINT-VERNOUX (Maroc) - Les secouristes …`
    if hasCountry, placeWords.count == 1, first.count <= 4, Ending.isStop(words.span, w),
      words.span.count >= 60
    {
      return true
    }
    guard isCity(first) || isOnlyPlace(first) || isCutShort(first) else { return false }
    return placeWords.allSatisfy { isKnown($0) || isOnlyPlace($0) || isCutShort($0) }
      && Ending.isStop(words.span, w)
      && words.span.count >= 60
  }

  // MARK: The parts

  /// `[03/02/2007 09:12:40] NICE (AFP)`: what a feed put before the place.
  private mutating func readStamp() {
    guard words.sign(0) == 0x5B, let (found, _) = WrittenDate.read(words, 1),
      let close = (1..<14).first(where: { words.sign($0) == 0x5D })
    else { return }
    date = found
    at = close + 1
  }

  /// `(Québec) Le ministre …`
  private mutating func readBracketedPlace() -> Bool {
    guard at == 0, words.sign(0) == 0x28, let close = closing(0), let end = placeEnd(1), end == close,
      isCity(1..<end), let next = words.word(close + 1), next.isCapital || words.sign(close + 1) != 0
    else { return false }
    placeWords.append(1..<end)
    at = close + 1
    isBracketed = true
    return true
  }

  /// `AA / Tunis / Anne Roy`: agency, place and who signs.
  private mutating func readSlashes() -> Bool {
    guard words.word(0)?.isShouted ?? false, let (_, count) = words.entry(0, .agency),
      words.sign(count) == 0x2F, let end = placeEnd(count + 1), words.sign(end) == 0x2F,
      let (names, next) = PersonRuns.list(words, from: end + 1)
    else { return false }
    agency = name(of: 0..<count)
    placeWords = [count + 1..<end]
    persons = names
    at = next
    return true
  }

  /// `La Presse Canadienne, Varnouville — Le maire …`
  private mutating func readAgencyBeforePlaces() -> Bool {
    guard words.isCapital(0), let (_, count) = words.entry(0, .agency), words.sign(count) == 0x2C,
      let end = placeEnd(count + 1), words.isDash(end)
    else { return false }
    agency = name(of: 0..<count)
    placeWords = [count + 1..<end]
    at = end
    return true
  }

  private mutating func readPlaces() {
    while placeWords.count < 6, let end = placeEnd(at) {
      placeWords.append(at..<end)
      at = end
      // `BILOXI, Miss. (AP)`
      if words.sign(at) == 0x2E, words.sign(at + 1) == 0x28 || words.sign(at + 1) == 0x2C { at += 1 }
      // `MELFORT, Sask. — `: the last place is cut short, and says where the first is.
      if placeWords.count == 2, words.sign(at) == 0x2E, words.isDash(at + 1), words.length(at - 1) <= 5 {
        placeWords.removeLast()
        hasCountry = true
        at += 1
        return
      }
      skipCountry()
      if words.sign(at) == 0x2F || words.has(at, .coordinator) {
        at += 1
      } else if words.sign(at) == 0x2C, placeEnd(at + 1) != nil, WrittenDate.read(words, at + 1) == nil {
        at += 1
      } else {
        return
      }
    }
  }

  /// Behind the words of one place, nil when none begins here.
  func placeEnd(_ start: Int) -> Int? {
    guard words.isCapital(start), !(start == 0 && Bylines.isBy(words)), WrittenDate.read(words, start) == nil
    else { return nil }
    var i = start
    var end = start
    while i < start + 9, let t = words.word(i), t.raw.kind == .word || isStop(i, behind: end) {
      if isStop(i, behind: end) {
        i += 1
        continue
      }
      // `BANGUI AFP / 6 janvier 2013 - `
      if i > start, t.isShouted, let (_, count) = words.entry(i, .agency), words.sign(i + count) == 0x2F {
        break
      }
      // `GOMA, République démocratique du Congo`: small letters in a name that the pack knows.
      if t.isCapital, case let phrase = words.phrase(i), phrase.length > 1,
        phrase.classes.hasAny(NameClasses.place)
      {
        end = i + phrase.length
        i = end
        continue
      }
      if t.isCapital, WrittenDate.read(words, i) == nil {
        end = i + 1
      } else if !t.classes.hasAny(LexSet(.preposition, .determiner, .particle)) || t.classes.has(.coordinator)
      {
        break
      }
      i += 1
    }
    return end
  }

  /// `ST. VARNE — `: the stop of a first word that is cut short.
  private func isStop(_ i: Int, behind end: Int) -> Bool {
    i == end && i > 0 && words.sign(i) == 0x2E && words.length(i - 1) <= 3 && words.isCapital(i + 1)
  }

  /// `BAGDAD (Irak)`
  private mutating func skipCountry() {
    guard words.sign(at) == 0x28, let close = closing(at), close - at <= 5,
      // `NEW YORK (Nations unies), 3 mai (AFP)`
      case let lands = [0x2C, 0x28].contains(words.sign(close + 1))
        ? LexSet(.state, .region, .organization) : LexSet(.state, .region),
      (at + 1..<close).contains(where: {
        words.hasAny($0, lands) || words.phrase($0).classes.hasAny(lands)
      }),
      !(at + 1..<close).contains(where: { words.entry($0, .agency) != nil })
    else { return }
    at = close + 1
    hasCountry = true
  }

  private mutating func readDate() {
    var i = at
    if words.sign(i) == 0x2C { i += 1 }
    // `Paris - 3 mars 2014 - Reuters - Le conseil …`
    if words.isDash(i), date == nil, !placeWords.isEmpty,
      let (found, next) = WrittenDate.read(words, pastDashes(i)), found.civil != nil, words.isDash(next)
    {
      date = found
      at = next
    } else if let (found, next) = WrittenDate.read(words, i) {
      date = found
      at = next
    } else if !placeWords.isEmpty, let day = WrittenDate.number(words, i), (1...31).contains(day) {
      // The day alone: `BERNE, 24. (ATS) -`
      let dot = words.sign(i + 1) == 0x2E ? 1 : 0
      guard words.sign(i + 1 + dot) == 0x28 else { return }
      date = WrittenDate(day: day)
      at = i + 1 + dot
    }
  }

  /// `6 janvier 2013 14h45 - `
  private mutating func skipClock() {
    guard date != nil, let t = words.word(at), t.raw.kind == .number, words.isDash(at + 1),
      (t.raw.start..<t.raw.end).contains(where: {
        words.w.bytes[Int($0)] | 0x20 == 0x68 || words.w.bytes[Int($0)] == 0x3A
      })
    else { return }
    at += 1
  }

  /// Takes the agency in brackets; whether the pack knows it.
  private mutating func readAgency() -> Bool {
    // `MOSCOW, December 7. /TASS/.`
    let isStop = words.sign(at) == 0x2E && words.sign(at + 1) == 0x2F
    let open = words.sign(at) == 0x2C || isStop ? at + 1 : at
    // `AFP - Le ministre …`
    if at == 0, words.word(0)?.isShouted ?? false, let (_, count) = words.entry(0, .agency),
      words.isDash(count)
    {
      agency = name(of: 0..<count)
      at = count
      return true
    }
    if !placeWords.isEmpty, words.word(at)?.isShouted ?? false, let (_, count) = words.entry(at, .agency),
      words.sign(at + count) == 0x2F, WrittenDate.read(words, at + count + 1) != nil
    {
      agency = name(of: at..<at + count)
      at += count + 1
      return true
    }
    // `MOSCOW, February 7 /TASS/.`
    if words.sign(open) == 0x2F, words.sign(open + 2) == 0x2F, words.entry(open + 1, .agency) != nil {
      agency = name(of: open + 1..<open + 2)
      at = open + 3
      return true
    }
    // `Orvin - Xinhua` on a line of its own, `MOSCOU, 12 mai - Sputnik. Le ministre …`
    if !placeWords.isEmpty, words.isDash(open), case let first = pastDashes(open),
      let (_, count) = words.entry(first, .agency), words.isCapital(first),
      words.word(first + count) == nil && !words.isCut
        // `Paris – Reuters – Le conseil …`
        || words.isDash(first + count) && words.isCapital(pastDashes(first + count))
        || date != nil && words.sign(first + count) == 0x2E && words.isCapital(first + 1 + count)
    {
      agency = name(of: first..<first + count)
      at = first + count
      return true
    }
    if readAgencyBehindComma() { return true }
    guard words.sign(open) == 0x28, let close = closing(open), close > open + 1 else { return false }
    if placeWords.isEmpty, readAgencyAndPlace(open, close) { return true }
    var inner = open + 1..<close
    for i in inner {
      guard let (found, next) = WrittenDate.read(words, i), next <= close else { continue }
      if date == nil { date = found }
      inner = next >= close - 1 ? inner.lowerBound..<max(i, inner.lowerBound) : next..<close
      break
    }
    while let last = inner.last, words.sign(last) == 0x2C { inner = inner.lowerBound..<last }
    guard !inner.isEmpty else { return false }
    let known = inner.first { words.entry($0, .agency) != nil }
    // `Dakar, le 20 juillet 2017 (Le Phare du Sud)`
    let isPlain = inner.allSatisfy {
      words.isCapital($0) || words.sign($0) == 0x2F
        || date != nil && words.isCapital(inner.lowerBound)
          && words.hasAny($0, LexSet(.preposition, .determiner))
    }
    // `ROME, 8 décembre 2024 (Zenit.org)`
    let isSite =
      inner.count == 3 && words.isCapital(inner.lowerBound) && words.sign(inner.lowerBound + 1) == 0x2E
    let opens = words.entry(inner.lowerBound, .agency) != nil
    guard opens || isSite || isPlain && inner.count <= 4 && at > 0 else { return false }
    agency = name(of: inner)
    at = close + 1
    return known != nil
  }

  /// `MANILLE, Philippines | AFP | dimanche 27/08/2023 - `
  private mutating func readBars() -> Bool {
    guard words.sign(at) == Self.bar, words.entry(at + 1, .agency) != nil, !placeWords.isEmpty else {
      return false
    }
    let length = words.entry(at + 1, .agency)?.count ?? 1
    agency = name(of: at + 1..<at + 1 + length)
    at += 1 + length
    if words.sign(at) == Self.bar { at += 1 }
    return true
  }
  private static let bar: UInt8 = 0x7C

  func name(of inner: Range<Int>) -> String {
    if let (reading, count) = words.entry(inner.lowerBound, .agency), count == inner.count {
      return words.w.lexicon.text(reading) ?? words.w.line(words.span(inner))
    }
    return words.w.line(words.span(inner))
  }

  private func closing(_ open: Int) -> Int? {
    var i = open + 1
    while i < open + 14, words.word(i) != nil {
      if words.sign(i) == 0x29 { return i }
      if words.sign(i) == 0x28 { return nil }
      i += 1
    }
    return nil
  }
}
