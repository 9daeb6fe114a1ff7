import Testing

@testable import Reader

/// Speech in pages of papers and agencies that nobody had looked at before: turns that were read wrongly there.
struct UnseenSpeechTests {
  @Test func aMarkBehindANumberMayHaveBecomeAPrime() {
    #expect(
      ReadText("“Ouverte en 2024″, la ligne fait “la joie des riverains”, a dit Paul Serin.").spoken
        == ["Paul Serin: Ouverte en 2024", "Paul Serin: la joie des riverains"])
    #expect(
      ReadText("“Un écran de 24″ suffit à tous”, a dit Paul Serin.").spoken
        == ["Paul Serin: Un écran de 24″ suffit à tous"])
  }

  private let lead =
    "Le ministre des Sports, Paul Serin, est revenu mardi sur la finale devant la presse réunie au stade de Varsange."

  @Test func aCrossheadInOtherWordsIsWhoeverSpeaksBelowIt() {
    let r = ReadText(
      """
      Le ministre s'explique

      \(lead) Il a déclaré : « La finale aura lieu, et nulle part ailleurs ».

      « Tous les clubs consultent le ministre »

      Anne Colbert, de la fédération, a répondu : « Les clubs consultent tous le ministère, ce n'est pas seulement ici ».
      """)
    #expect(r.spoken.contains("Anne Colbert: Tous les clubs consultent le ministre"))
  }

  @Test func aParagraphOfNothingButSpeechBelowACrossheadIsTheOnlySpeakers() {
    func speaker(_ answer: String) -> [String] {
      ReadText(
        """
        Anderval n'a pas gagné dimanche

        Paul Serin, le gardien d'Anderval, était déçu du match. « Ce n'était pas suffisant », a dit Paul Serin. \(answer)

        Le club s'est arrêté de jouer

        Le club a manqué de tout dans son jeu. Après le premier but, il n'a plus joué et Varsange en a profité.

        « Ce qui s'est passé après la pause ? Je ne le sais pas, et je ne l'explique pas non plus. »
        """
      ).spoken.filter { $0.contains("Ce qui s'est passé") }.map { String($0.prefix { $0 != ":" }) }
    }
    #expect(speaker("") == ["Paul Serin"])
    #expect(speaker("« Rien n'allait », a répondu Anne Colbert.") == ["-"])
  }

  @Test func theWriterMayExplainTheLastWordOfAQuotation() {
    let text =
      "\"Cette ligne qui n'a jamais servi relevait du RVB\", le Réseau des villes du bord, a précisé la maire."
    #expect(ReadText(text).spoken == ["maire: Cette ligne qui n'a jamais servi relevait du RVB"])
    #expect(ReadText(text).dispatch.quotes.map(\.kind) == [.direct])
  }

  @Test func aNameBelongsToTheFunctionBeforeIt() {
    let text =
      "Interrogé sur le départ de l'entraîneur national, Marc Dupin, le ministre a indiqué qu'il resterait."
    #expect(ReadText(text).indirect == ["ministre: il resterait"])
  }

  @Test func aClauseThatOpensTheSentenceEndsBeforeItsSubject() {
    let proud = ReadText(
      "S'il se dit fier d'avoir tenu, l'ancien maire devenu romancier admet un échec : « J'ai eu tort ».")
    #expect(proud.indirect == ["ancien maire: fier d'avoir tenu"])
    #expect(proud.spoken == ["ancien maire: J'ai eu tort"])
    #expect(
      ReadText(
        "Même si le niveau de l'eau, de l'avis des riverains, monte vite, les élus et la préfecture ont gardé le pont."
      ).indirect == ["riverains: le niveau de l'eau, de l'avis des riverains, monte vite"])
  }

  @Test func dontAsksNothing() {
    let text = "Les salariés demandent une aide aux familles dont les logements ont été détruits."
    #expect(ReadText(text).indirect == [])
  }

  @Test func whoeverSpeaksAgreesWithTheVerbWithinMarks() {
    let text =
      "\"Les élus ne reconnaissent pas ce vote du 3 mai, constatent la fin du mandat du président Paul Serin et "
      + "appellent au calme.\""
    #expect(ReadText(text).spoken == ["-: " + text.dropFirst().dropLast()])
  }

  @Test func aClockTimeMayStandBeforeWhoeverSpeaks() {
    let text = "La digue a cédé, indique vers 17h30 la préfecture dans un communiqué."
    #expect(ReadText(text).indirect == ["préfecture: La digue a cédé"])
  }

  @Test func celleCiIsTheBodyWhoseSpokesmanSpoke() {
    let text =
      "« La neige tient », explique un porte-parole de la préfecture. Celle-ci appelle à « rester chez soi »."
    #expect(ReadText(text).spoken.last == "préfecture: rester chez soi")
    let trial = "« Vous mentez », lance-t-elle au témoin. « Non, Madame », rétorque celui-ci."
    #expect(ReadText(trial).spoken.last == "témoin: Non, Madame")
  }

  @Test func aParticipleBehindAClauseIsOfTheMainSubject() {
    let text =
      "Paul Serin a critiqué la méthode de l'ambassadrice, Anne Colbert, lorsqu'elle dirigeait le conseil, estimant "
      + "qu'elle avait menti."
    #expect(ReadText(text).indirect == ["Paul Serin: elle avait menti"])
  }

  @Test(
    "what is told of whoever speaks within the marks",
    arguments: [
      "Tout brûle, dit Yamina, en montrant les cendres de la grange. Il ne reste rien.",
      "Tout brûle, dit Yamina, qui tient la grange. Il ne reste rien.",
    ])
  func aQuotationStaysWholeAroundItsSpeaker(_ said: String) {
    #expect(ReadText("« \(said) »").spoken == ["Yamina: " + said])
  }

  @Test func aPartOfManySpeaksAsMany() {
    let text =
      "\"Démission !\", ont crié une partie des habitants, surtout les plus jeunes. Le maire s'est tu."
    #expect(ReadText(text).spoken == ["partie des habitants: Démission !"])
  }

  @Test("what two commas set in before the name", arguments: ["la voix presque éraillée", "bon élève"])
  func anInsertionOfAnyWords(_ insertion: String) {
    let text = "« On a humilié tout le monde », persifle, \(insertion), Jean Serin."
    #expect(ReadText(text).spoken == ["Jean Serin: On a humilié tout le monde"])
  }

  @Test func behindAQuotationAVerbThatSeldomReportsDoes() {
    let text = "\"Je suis heureuse d'être là\", a également livré l'épouse de Michel Serin."
    #expect(ReadText(text).spoken == ["épouse de Michel Serin: Je suis heureuse d'être là"])
    let old = "« La digue pouvait céder à tout moment », avertissait déjà un rapport de 2012."
    #expect(ReadText(old).spoken == ["rapport de 2012: La digue pouvait céder à tout moment"])
  }

  @Test func aParagraphOfSpeechIsOfWhomTheOneBeforeIsAbout() {
    #expect(
      ReadText("La maire de Vernoux ne décolère pas.\n\n« On nous a menti. Personne ne nous a prévenus. »")
        .spoken
        == ["maire de Vernoux: On nous a menti. Personne ne nous a prévenus."])
    #expect(
      ReadText("La société a été saisie.\n\nL'agence précise :\n\n« Le train circulera dès lundi. »").spoken
        == ["agence: Le train circulera dès lundi."])
    let film =
      "Interrogée sur la fusion, l'actrice qui tourne avec Brigitte Colbert a défendu le projet.\n\n« On ne va pas "
      + "faire semblant. »\n\n« C'est compliqué », a-t-elle ajouté."
    #expect(
      ReadText(film).spoken == ["actrice: On ne va pas faire semblant.", "actrice: C'est compliqué"])
  }

  @Test func onApprendQueIsNotSaid() {
    #expect(
      ReadText("On apprend que la ligne fermera, selon la régie.").indirect == ["régie: la ligne fermera"])
  }

  @Test func whatIsAskedStandsBehindWhatIsToldOfTheHearer() {
    let text =
      "D'après nos informations, le préfet a demandé à une commission, composée de trois juges, d'enquêter sur "
      + "l'accident."
    #expect(ReadText(text).indirect == ["préfet: enquêter sur l'accident"])
  }

  @Test func theOnlyPersonOfATextIsTheElectedOne() {
    let text =
      "Le parquet a confirmé l'inculpation de Luc Serin pour fraude. En réaction, l'élu libéral a annoncé « faire un "
      + "pas de côté »."
    #expect(ReadText(text).spoken == ["Luc Serin: faire un pas de côté"])
  }

  @Test func asSomebodySaysCoversTheWordsBeforeIt() {
    let words = ReadText(
      "La réforme aura un effet et, pis encore, « la mort des petites lignes », comme le relève un enseignant."
    )
    #expect(words.spoken == ["enseignant: la mort des petites lignes"])
    #expect(words.indirect == [])
    #expect(
      ReadText(
        "Le gouvernement assure maîtriser la crise, alors que la faim monte partout, selon la mairesse Anne Colbert."
      ).indirect == ["gouvernement: maîtriser la crise", "Anne Colbert: la faim monte partout"])
  }

  @Test func aPlanHasAName() {
    let text = "Le syndicat négocie le nouveau plan de restructuration \"Horizon 2030\", a dit Paul Serin."
    #expect(ReadText(text).spoken == [])
  }

  @Test func aNounBeforeAColonIsOfWhoeverActed() {
    let text = "Paul Serin a défendu son plan. Objectif affiché : « reprendre la main sur le port »."
    #expect(ReadText(text).spoken == ["Paul Serin: reprendre la main sur le port"])
  }

  @Test(
    "whom a verb that says no more brings in",
    arguments: [
      ("C'est ce qu'explique Thierry, boulanger : « Tout est bloqué. »", "Thierry"),
      (
        "Il y a cette mère venue avec sa famille, et qui s'adresse aux accusés : « Tout est bloqué. »", "mère"
      ),
      (
        "« Tout est bloqué. » C'est ce qu'a dit Luc Serin, à propos des rumeurs selon lesquelles on partait.",
        "Luc Serin"
      ),
      ("« Tout est bloqué. » Ces mots sont ceux d'un enfant de cinq ans.", "enfant de cinq ans"),
      (
        "De nombreux auditeurs ont appelé Luc Serin, comme Vincent, de Vernoux, dont la maison est sous les eaux : "
          + "« Tout est bloqué. »", "Vincent"
      ),
      (
        "Tout a fermé.\n\nAlors que le préfet appelait à la prudence, Luc Serin, maire de Pennes, confiait sa peur :\n\n"
          + "« Tout est bloqué. »", "Luc Serin"
      ),
    ])
  func presented(_ text: String, _ speaker: String) {
    #expect(ReadText(text).spoken == ["\(speaker): Tout est bloqué."])
  }

  @Test func whatIsLearnedFromNobodyIsNotSaid() {
    #expect(
      ReadText("La cour a siégé jeudi. Lui est absent mais a tenu, apprend-on à l'audience, à s'exprimer.")
        .indirect
        == [])
    #expect(
      ReadText("Une campagne est en vue, apprend-on de bonne source.").indirect
        == ["bonne source: Une campagne est en vue"])
    let text =
      "Le pont est sûr, a déclaré jeudi Luc Serin aux élus des \"27\", a-t-on appris de sources diplomatiques. La route "
      + "est fermée, a-t-on ajouté."
    #expect(
      ReadText(text).indirect
        == ["Luc Serin: Le pont est sûr", "sources diplomatiques: La route est fermée"])
    #expect(ReadText(text).spoken == [])
  }

  @Test func whatSomebodyIsAskedAboutIsNotSaid() {
    let text = "Prié de dire si le club reconnaissait devoir partir, le maire Paul Serin a répondu : « Non. »"
    #expect(ReadText(text).indirect == [])
  }

  @Test func aMarkOfAnotherKindMayCloseAQuotation() {
    let text = "Paul Serin a dit : “On verra bien.\" Puis la maire Anne Colbert a dit : “Rien n'est fait.”"
    #expect(ReadText(text).spoken == ["Paul Serin: On verra bien.", "Anne Colbert: Rien n'est fait."])
  }

  @Test func severalArePutByNoSingularPronoun() {
    let text =
      "Paul Serin a parlé. Certains estiment que le texte est bon. « Un patron qui part risque gros », rajoute-t-il."
    #expect(ReadText(text).spoken == ["Paul Serin: Un patron qui part risque gros"])
  }

  @Test func anInfinitiveOfAnAdjectiveIsNotSaid() {
    #expect(ReadText("Paul Serin avait cru plus malin de chercher des clients.").indirect == [])
  }

  @Test func aQuotationBehindQueIsAllThatIsSaid() {
    let text =
      "À l'issue de la rencontre, Luc Serin s'est exprimé sur les réseaux, affirmant que « de bonnes choses arrivent », "
      + "a-t-il ajouté."
    #expect(ReadText(text).indirect == [])
    #expect(ReadText(text).spoken == ["Luc Serin: de bonnes choses arrivent"])
  }

  @Test func ofTwoPresidentsEachHasHisCountry() {
    let text =
      "\"On a parlé\", a déclaré le président français. Le président américain a dit que tout allait bien."
    #expect(ReadText(text).indirect == ["président américain: tout allait bien"])
  }

  @Test func whoFeelsIsAPerson() {
    let text =
      "Le chef de la police, Luc Serin, a dit que des agents ont été visés dans le parc du Centre universitaire de Vernoux "
      + "(CUV). Ce dernier s'est dit inquiet de « la gratuité de cet acte »."
    #expect(ReadText(text).spoken == ["Luc Serin: la gratuité de cet acte"])
  }

  @Test func informationsAreOfWhoeverGaveThem() {
    let text =
      "Selon les informations divulguées par le Service de police de Vernoux, un policier a été blessé."
    #expect(ReadText(text).indirect == ["Service de police de Vernoux: un policier a été blessé"])
  }

  @Test func theFatherIsNotTheAccused() {
    let text =
      "Kévin Marlot n'a pas bronché. Le père, lui, a préféré garder le silence. À la barre, il avait lancé : « Regarde-moi ! »"
    #expect(ReadText(text).spoken == ["père: Regarde-moi !"])
  }

  @Test func theWriterNamesAndAsks() {
    let text =
      "On l'appelle « le sorcier du son ». Jean Mérieux reçoit. Quand on lui demande ce qu'il pense du numérique, il "
      + "sourit : « C'est comme la photo. »"
    #expect(ReadText(text).spoken == ["Jean Mérieux: C'est comme la photo."])
    #expect(ReadText(text).indirect == [])
  }

  @Test func whatNoSourceConfirmsIsNotItsOwn() {
    let text =
      "L'armée affirme avoir « neutralisé huit rebelles », un chiffre impossible à vérifier de source indépendante."
    #expect(ReadText(text).spoken == ["armée: neutralisé huit rebelles"])
  }

  @Test func aNegatedInfinitiveOfCanIsSaid() {
    let text =
      "La ministre explique ne plus pouvoir « cautionner des choix injustes »."
    #expect(ReadText(text).indirect == ["ministre: ne plus pouvoir « cautionner des choix injustes »"])
  }

  @Test func aLawyerIsTheOneWhoIsCalledMaster() {
    let text =
      "Me Karim Benali ne mâche pas ses mots. L'avocat de la famille Doucet affirme que l'employeur « "
      + "savait »."
    #expect(ReadText(text).spoken == ["Karim Benali: savait"])
  }

  @Test func whoRemembersTellsIt() {
    let text =
      "D'après les premiers témoignages, un homme aurait été aperçu. « Il courait vers le canal », se "
      + "rappelle une riveraine."
    #expect(ReadText(text).spoken == ["riveraine: Il courait vers le canal"])
  }

  @Test func theWriterRecalls() {
    let text =
      "« Rien n'est exclu », a tempéré le parquet. L'incendie avait fait, rappelle-t-on, deux morts."
    #expect(ReadText(text).indirect == [])
  }

  @Test func oneOfThemSayingEndsWhatIsSaid() {
    let text =
      "Elle disait avoir croisé trois hommes qui l'auraient insultée, l'un d'eux lui disant : \"Rentrez chez "
      + "vous\"."
    #expect(ReadText(text).indirect == ["Elle: avoir croisé trois hommes qui l'auraient insultée"])
  }

  @Test func whatARelativeSaysEndsBeforeTheMainVerb() {
    let text =
      "L'étudiante qui dit avoir été frappée à Brest fait l'objet de soins."
    #expect(ReadText(text).indirect == ["étudiante: avoir été frappée à Brest"])
  }

  @Test func aCallForPatienceIsNotTold() {
    let text =
      "« L'enquête est en cours », répond le parquet qui appelle à la patience au vu des heures d'images à "
      + "analyser."
    #expect(ReadText(text).indirect == [])
  }

  @Test func whereOnExplainsIsWhoExplains() {
    let text =
      "La mairie se tait. « Les images sont effacées », expliquait-on, mercredi, à l'hôtel de police."
    #expect(ReadText(text).spoken == ["hôtel de police: Les images sont effacées"])
  }

  @Test func asHeSaidItOpensWhatHeSays() {
    let text =
      "Luc Serin a gagné. Ce succès qui va lui offrir plein d'informations peut être le dernier, comme il "
      + "l'a clairement évoqué : « Je vais voir. »"
    #expect(ReadText(text).spoken == ["Luc Serin: Je vais voir."])
  }

  @Test func aReactionStandsAboveWhatIsSaid() {
    let text =
      "La finale est finie.\n\nLuc Roth a gagné.\n\nPremière réaction de Luc Serin en conférence de presse, "
      + "après sa défaite face à Luc Roth…\n\n« Il a bien joué. »"
    #expect(ReadText(text).spoken == ["Luc Serin: Il a bien joué."])
  }

  @Test func theSovereignIsTheKing() {
    let text =
      "Le roi Omar du Sundar a appelé samedi au calme. \"Il importe de voter\", a déclaré le souverain."
    #expect(ReadText(text).spoken == ["Omar du Sundar: Il importe de voter"])
  }

  @Test func aPlaceBeforeAQuotationIsNotAllThatIsSaid() {
    let text = "Luc Serin affirme que dans les villages : « Les gens attendent. »"
    #expect(ReadText(text).indirect == [])
    #expect(ReadText(text).spoken == ["Luc Serin: Les gens attendent."])
  }
}
