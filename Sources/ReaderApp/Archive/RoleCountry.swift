import Reader

/// Which country the roles of a person speak of.
nonisolated enum RoleCountry {
  /// ISO 3166 code out of the first role that names one (`président américain`), nil when none does.
  static func code(of roles: [String]) -> String? {
    for role in roles {
      if let code = Nationality.code(in: role) { return code }
    }
    return nil
  }
}
