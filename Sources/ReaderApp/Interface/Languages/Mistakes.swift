/// What is wrong with queries, archives and files of the configuration.
nonisolated extension Strings {
  func of(_ error: ArchiveError) -> String {
    switch error {
    case .cannotOpen(let path, let reason): fill(.archiveCannotOpen, ["path": path, "reason": reason])
    case .newer(let path, let version, let known):
      fill(.archiveNewer, ["path": path, "version": String(version), "known": String(known)])
    case .locked(let path): fill(.archiveLocked, ["path": path])
    case .readOnly(let path): fill(.archiveReadOnly, ["path": path])
    case .corrupt(let path): fill(.archiveCorrupt, ["path": path])
    case .full(let path): fill(.diskFull, ["path": path])
    case .missing(let path): fill(.archiveMissing, ["path": path])
    }
  }

  func of(_ error: QueryError) -> String {
    fill(.mistakePlace, ["column": String(error.column), "mistake": explanation(error.problem)])
  }

  private func explanation(_ problem: QueryError.Problem) -> String {
    switch problem {
    case .unknownField(let name, let near?):
      fill(.unknownFieldNear, ["name": name, "near": near, "known": list(QueryNames.all)])
    case .unknownField(let name, nil): fill(.unknownField, ["name": name, "known": list(QueryNames.all)])
    case .missingValue(let field): fill(.missingValue, ["field": field.rawValue])
    case .notADate(let text): fill(.notADate, ["text": text])
    case .notANumber(let text): fill(.notANumber, ["text": text])
    case .notOneOf(let text, let allowed): fill(.notOneOf, ["text": text, "known": list(allowed)])
    case .unclosedQuotation: self[.unclosedQuotation]
    case .unclosedParenthesis: self[.unclosedParenthesis]
    case .strayParenthesis: self[.strayParenthesis]
    case .nothingToNegate: self[.nothingToNegate]
    case .nothingBesideOr: self[.nothingBesideOr]
    case .reversedRange(let text): fill(.reversedRange, ["text": text])
    }
  }

  func problem(_ p: ConfigProblem) -> String {
    fill(.problemPlace, ["place": p.place, "mistake": mistake(p.what)])
  }

  private func mistake(_ what: ConfigProblem.What) -> String {
    switch what {
    case .syntax(let reason): fill(.badSyntax, ["reason": reason])
    case .badKey(let key): fill(.badKey, ["key": key])
    case .badColor(let word): fill(.badColor, ["word": word])
    case .wrongType(let name, let known): fill(.wrongType, ["name": name, "known": known])
    case .loop(let name): fill(.themeLoop, ["name": name])
    case .unreadable(let reason): reason
    case .unknown(let word, let allowed):
      if let near = Nearest.name(to: word, among: allowed) {
        fill(.unknownValueNear, ["word": word, "near": near, "known": list(allowed)])
      } else {
        fill(.unknownValue, ["word": word, "known": list(allowed)])
      }
    case .unknownText(let word, let near?): fill(.unknownTextNear, ["word": word, "near": near])
    case .unknownText(let word, nil): fill(.unknownText, ["word": word])
    case .wrongHole(let name, let hole, let allowed):
      fill(.wrongHole, ["name": name, "hole": hole, "known": list(allowed)])
    case .missingHole(let name, let hole): fill(.missingHole, ["name": name, "hole": hole])
    case .missingForm(let name, let forms): fill(.missingForm, ["name": name, "forms": list(forms)])
    }
  }
}
