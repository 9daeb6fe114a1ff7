import Reader

/// The kind of an entity as the archive keeps it.
nonisolated enum EntityKind {
  private static let all: [Entity.Kind] = [.person, .place, .organization, .other]
  static func code(_ kind: Entity.Kind) -> Int { all.firstIndex(of: kind) ?? 3 }
  static func kind(_ code: Int) -> Entity.Kind { all.indices.contains(code) ? all[code] : .other }
}

/// The kind of a quotation as the archive keeps it.
nonisolated enum QuoteKind {
  private static let all: [Quote.Kind] = [.direct, .partial, .indirect]
  static func code(_ kind: Quote.Kind) -> Int { all.firstIndex(of: kind) ?? 0 }
  static func kind(_ code: Int) -> Quote.Kind { all.indices.contains(code) ? all[code] : .direct }
}
