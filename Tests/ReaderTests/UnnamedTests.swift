import Testing

@testable import Reader

/// Whom a text means by an age, an origin, a part in a case or what somebody is to another.
struct UnnamedTests {
  @Test func anAgeIsToldByItsWord() {
    let man = "Un homme de 45 ans comparaissait mardi. « Je regrette », a déclaré le quadragénaire."
    #expect(ReadText.speakers(man) == ["homme de 45 ans"])
    let two = "Anne Roy, 52 ans, a interrogé Eva Lind (35 ans). "
    #expect(ReadText.speakers(two + "« Pourquoi ? », demande la quinquagénaire.") == ["Anne Roy"])
    #expect(ReadText.speakers(two + "« Je ne sais pas », répond la trentenaire.") == ["Eva Lind"])
    let speaks =
      "Un habitant a tout vu. « C'était horrible », raconte-t-il. « J'ai fui », ajoute le sexagénaire."
    #expect(ReadText.speakers(speaks) == ["habitant", "habitant"])
  }

  @Test func somebodyBroughtInWithoutNameIsTakenUpByAnAge() {
    let text = "Une retraitée a saisi la justice. « On m'a volée », dit la septuagénaire."
    #expect(ReadText.speakers(text) == ["retraitée"])
  }

  @Test func whoActsWithinARelativeIsNotTheSubject() {
    let text = "Luc Morel, que Paul Serin a accusé, se défend. « Je ne savais rien », assure-t-il."
    #expect(ReadText.speakers(text) == ["Luc Morel"])
  }

  @Test func theOneBeforeACourtIsTheAccused() {
    let driver = "Un chauffeur routier était jugé hier. « Je dormais », a reconnu le prévenu."
    #expect(ReadText.speakers(driver) == ["chauffeur routier"])
    let two = "Un maçon est jugé lundi. Un grutier est jugé mardi. « C'est faux », a dit le prévenu."
    #expect(ReadText.speakers(two) == ["prévenu"])
  }

  @Test func anOriginMeansWhoeverWasNamedWithIt() {
    let race =
      "Le Britannique Paul Serin a gagné devant l'Espagnol Luc Morel. « J'ai tout donné », a dit l'Espagnol."
    #expect(ReadText.speakers(race) == ["Luc Morel"])
    #expect(
      ReadText.speakers("Paul Serin a gagné. « C'est mon jour », a dit le Vernousien.") == ["Paul Serin"])
    let woman =
      "La Marloise Anne Roy a gagné. Son frère, Paul Serin, l'accompagnait. « Enfin », a dit la Marloise."
    #expect(ReadText.speakers(woman) == ["Anne Roy"])
  }

  @Test func whoHeldAnOfficeHasItsOtherNameToo() {
    let text = "L'ancien Premier ministre Paul Serin a gagné. Son rival, Luc Morel, a perdu. "
    #expect(
      ReadText.speakers(text + "« C'est mon jour », a dit l'ancien chef du gouvernement.") == ["Paul Serin"])
  }

  @Test func aFellowOfSomebodyIsWhomTheTextIsAbout() {
    let race = "Paul Serin a devancé Luc Morel au sprint. Le coéquipier de Marc Lodi a levé les bras. "
    #expect(ReadText.speakers(race + "« Je n'y croyais plus », a-t-il dit.") == ["Paul Serin"])
    let heir = "Paul Serin a été nommé lundi. « C'est un honneur », a dit le successeur de Luc Morel."
    #expect(ReadText.speakers(heir) == ["Paul Serin"])
  }

  @Test func aNationalityTellsTwoOfOneWalkApart() {
    let text =
      "Le ministre iranien Karl Lind et le secrétaire d'Etat américain Paul Serin se sont vus. "
    #expect(
      ReadText.speakers(text + "« Nous avançons », a dit le chef de la diplomatie américaine.") == [
        "Paul Serin"
      ])
  }

  @Test func aWideWordTakesUpSomebodyWithoutName() {
    let text =
      "Paul Serin rassure. « C'est faux », répond une infirmière. « On manque de tout », ajoute la soignante."
    #expect(ReadText.speakers(text) == ["infirmière", "infirmière"])
  }

  @Test func whoHeadsABodyToldByItsKindIsItsNumberOne() {
    let text = "Le PDG du constructeur, Paul Serin, a présenté le modèle. « Il est sobre », "
    #expect(ReadText.speakers(text + "a vanté le numéro un de Verdane.") == ["Paul Serin"])
  }

  @Test func theDeadPayNoRespectsAndADeputyIsAnother() {
    let dead = "Mort de Paul Serin, voix des ports\n\nLes hommages ont afflué. "
    #expect(ReadText.speakers(dead + "Le chef de l'Etat a salué « un homme de parole ».") != ["Paul Serin"])
    let deputy =
      "Le secrétaire d'Etat Paul Serin est venu. « Nous verrons », a dit le secrétaire d'Etat adjoint."
    #expect(ReadText.speakers(deputy) != ["Paul Serin"])
  }

  @Test func nobodyWhoKeepsAShopIsTheElected() {
    let text =
      "Paul Serin, maire de Marle, nie. L'entrepreneur Luc Morel l'accuse. « Il fixait le prix », dit-il. "
    #expect(
      ReadText.speakers(text + "« Tu paieras », lui aurait lancé l'élu.") == ["Luc Morel", "Paul Serin"])
  }
}
