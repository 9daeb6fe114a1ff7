/// Which identifiers of formats can tell one dispatch from another.
enum Identity {
  /// `urn:newsml:www.belga.be` and `n/a` stand in every dispatch of a desk; a name without any digit is no identity.
  static func isUsable(_ id: String) -> Bool {
    let b = id.utf8
    guard (2...1000).contains(b.count), b.contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    // Zeros alone are a field that nobody filled in.
    return b.contains { (0x31...0x39).contains($0) }
  }
}
