import Testing

@testable import Reader

/// English names that no list has, told by the words beside them.
struct EnglishUnseenNamesTests {
  @Test(arguments: [
    ("The director of the Coalition for Sailors in Need spoke.\n", "Coalition for Sailors in Need"),
    ("They read it in the Varna-Tribune on Monday.\n", "Varna-Tribune"),
    ("He runs a fund at Dalve Street Capital in Boston.\n", "Dalve Street Capital"),
    ("Leeds Crown Court heard the case.\n", "Leeds Crown Court"),
    ("She works at the Dalvenir institute in Oslo.\n", "Dalvenir"),
    ("Labour demanded an answer.\n", "Labour"),
    ("Ten-man Dalvik held on to win.\n", "Dalvik"),
    ("They earned a 2-1 win at Norra Dalvik on Sunday.\n", "Norra Dalvik"),
    ("It was paid by New Zealand's Institute for Snow Studies.\n", "Institute for Snow Studies"),
  ])
  func tellsBodies(_ text: String, _ name: String) {
    #expect(EnglishText(text).names(.organization).contains(name))
  }

  @Test(arguments: [
    ("She is the MP for Mid Sussex, they said.\n", "Mid Sussex"),
    ("A powerful earthquake hit southern Dalve on Sunday.\n", "Dalve"),
    ("Troops entered north-eastern Dalve on Sunday.\n", "Dalve"),
    ("The wreck lies in the Dalve Trench.\n", "Dalve Trench"),
    ("The mayor of Caldiran, who spoke first, left.\n", "Caldiran"),
    ("He met Assistant U.S. Attorney Anna Roth.\n", "United States"),
  ])
  func tellsPlaces(_ text: String, _ name: String) {
    #expect(EnglishText(text).names(.place).contains(name))
  }

  @Test(arguments: ["A German-born painter died.\n"])
  func areNoNames(_ text: String) {
    let names = EnglishText(text)
    #expect(names.names(.organization).isEmpty && names.names(.place).isEmpty && names.names(.person).isEmpty)
  }
}
