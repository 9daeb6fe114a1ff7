import Reader

/// Sentences of the screen with something filled in.
nonisolated extension Strings {
  func quoted(_ text: String) -> String { fill(.quoted, ["text": text]) }
  func version(_ n: Int) -> String { fill(.version, ["number": String(n)]) }
  func urgency(_ n: Int) -> String { fill(.urgency, ["number": String(n)]) }
  func by(_ names: [String]) -> String { fill(.by, ["names": list(names)]) }
  func progress(_ read: Int, _ found: Int) -> String {
    fill(.progress, ["read": number(read), "found": number(found)])
  }
  func quotePlace(_ place: Int, _ of: Int) -> String {
    fill(.quotePlace, ["place": number(place), "count": number(of)])
  }
  /// The same in the fewest columns.
  func outOf(_ place: Int, _ of: Int) -> String { number(place) + "/" + number(of) }
  func ofCount(_ place: Int, _ of: Int) -> String {
    fill(.ofCount, ["place": number(place), "count": number(of)])
  }

  /// A direct quote in line mode.
  func plainQuote(_ place: Int, _ of: Int, _ speaker: String?) -> String {
    fill(
      .plainQuote, ["place": number(place), "count": number(of), "speaker": speaker ?? self[.noSpeaker]])
  }

  /// A quote with who said it, in which role, and where it stands.
  func attribution(_ quote: String, _ speaker: String?, _ role: String?, _ source: [String]) -> String {
    let rest = [speaker, role].compactMap { $0 } + source
    return rest.isEmpty
      ? quoted(quote) : fill(.attribution, ["quote": quoted(quote), "source": list(rest)])
  }

  func filterChip(_ filter: State.Filter) -> String {
    switch filter.kind {
    case .speaker: fill(.speakerChip, ["name": filter.name])
    case .story: self[.storyChip]
    default: fill(.withChip, ["name": filter.name])
    }
  }

  func notFound(_ words: String) -> String { fill(.notFound, ["words": words]) }
  func noSuchKey(_ key: String, _ help: String) -> String { fill(.noSuchKey, ["key": key, "help": help]) }
  func copySection(_ section: String?) -> String {
    section.map { fill(.copySection, ["section": $0]) } ?? self[.copyFacts]
  }
  func commandFailed(_ reason: String) -> String { fill(.commandFailed, ["reason": reason]) }
  func exportForm(_ what: String, _ form: String) -> String {
    fill(.exportForm, ["what": what, "form": form])
  }
  func written(file: String) -> String { fill(.written, ["file": file]) }
  func notWritten(_ file: String) -> String { fill(.notWritten, ["file": file]) }
  func notWritten(_ file: String, _ reason: String) -> String {
    fill(.notWrittenWhy, ["file": file, "reason": reason])
  }
  /// Of a file with very many dispatches only the first are analysed.
  func partAnalysed(_ analysed: Int, _ all: Int) -> String {
    fill(.partAnalysed, ["analysed": number(analysed), "count": number(all)])
  }

  func undoHint(_ key: String) -> String { fill(.undoHint, ["key": key]) }
  func corrected(_ name: String) -> String { fill(.corrected, ["name": name]) }
  func sameTitle(_ name: String) -> String { fill(.sameTitle, ["name": name]) }
  func joined(_ other: String, _ name: String) -> String { fill(.joined, ["other": other, "name": name]) }

  /// What was taken back or done again: marks of how many dispatches, or of the one with a title.
  func undoneMarks(_ isUndo: Bool, _ n: Int, _ title: String?) -> String {
    let what = title.map { fill(.marksOf, ["title": $0]) } ?? count(.marksOfMany, n)
    return isUndo ? fill(.undoneWhat, ["what": what]) : fill(.redoneWhat, ["what": what])
  }

  func before(_ what: String) -> String { fill(.before, ["what": what]) }

  func news(new: Int, changed: Int, gone: Int) -> String {
    if new + changed + gone == 0 { return self[.nothingNew] }
    let parts = [
      new == 0 ? nil : count(.newCount, new),
      changed == 0 ? nil : count(new == 0 ? .changedCount : .changedToo, changed),
      gone == 0 ? nil : count(new + changed == 0 ? .goneCount : .goneToo, gone),
    ]
    return fill(.news, ["parts": list(parts.compactMap { $0 })])
  }

  func querySaved(_ query: String, _ isSaved: Bool) -> String {
    isSaved ? fill(.querySaved, ["query": query]) : fill(.queryUnsaved, ["query": query])
  }
  /// A name, most often a description, that the archive has no entry for.
  func unknownName(_ name: String) -> String { fill(.unknownName, ["name": name]) }
  func quotesOf(_ name: String) -> String { fill(.quotesOf, ["name": name]) }
  func mentionsOf(_ name: String) -> String { fill(.mentionsOf, ["name": name]) }
}
