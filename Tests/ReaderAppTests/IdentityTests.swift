import GRDB
import Reader
import Testing

@testable import ReaderApp

/// Who is one person across dispatches, and who are two.
@Suite struct IdentityTests {
  /// The persons of the archive after dispatches in each of which one name has some roles.
  private func persons(_ dispatches: [(name: String, roles: [String])]) throws -> [String] {
    let shelf = try Shelf(dispatches: 0)
    try shelf.enter(
      dispatches.enumerated().map { i, d in
        var b = DispatchBuilder("\(d.name) parle du port, numéro \(i).", source: "\(i)")
        b.entity(.person, d.name, roles: d.roles)
        return b.dispatch
      })
    return try shelf.archive.read {
      try String.fetchAll($0, sql: "SELECT name || ' ' || dispatches FROM entity ORDER BY id")
    }
  }

  @Test func sameOrNoRolesAreOnePerson() throws {
    #expect(
      try persons([
        ("Odile Varenchon", ["ministre des Ports"]), ("Odile Varenchon", []),
        ("Odile Varenchon", ["ministre"]), ("ODILE VARENCHON", ["ancienne ministre"]),
      ]) == ["Odile Varenchon 4"])
  }

  @Test func rolesThatGoTogetherAreOnePerson() throws {
    #expect(
      try persons([
        ("Basile Tormeau", ["avocat"]), ("Basile Tormeau", ["ministre de la Justice"]),
        ("Basile Tormeau", ["président du parti"]),
      ]) == ["Basile Tormeau 3"])
  }

  @Test func aMinisterAndAPlayerOfOneNameAreTwo() throws {
    #expect(
      try persons([
        ("Luc Ferandin", ["ministre des Transports"]), ("Luc Ferandin", ["footballeur"]),
        ("Luc Ferandin", ["ministre"]), ("Luc Ferandin", ["entraîneur"]),
      ]) == ["Luc Ferandin 2", "Luc Ferandin 2"])
  }

  @Test func twoCountriesAreTwoPersons() throws {
    #expect(
      try persons([
        ("Ana Corvelli", ["ministre italienne"]), ("Ana Corvelli", ["ministre espagnole"]),
        ("Ana Corvelli", ["députée italienne"]),
      ]) == ["Ana Corvelli 2", "Ana Corvelli 1"])
  }

  @Test func aPersonAndAPlaceOfOneNameAreTwo() throws {
    let shelf = try Shelf(dispatches: 0)
    var b = DispatchBuilder("Florence Armel est à Florence Armel.", source: "a")
    b.entity(.person, "Florence Armel")
    b.entity(.place, "Florence Armel")
    try shelf.enter([b.dispatch])
    let count = try shelf.archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM entity") }
    #expect(count == 2)
  }
}
