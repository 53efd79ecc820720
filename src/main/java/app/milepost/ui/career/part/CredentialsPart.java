package app.milepost.ui.career.part;

import app.milepost.role.Credential;
import app.milepost.ui.career.text.CardGrid;
import app.milepost.ui.career.text.Entry;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.career.text.PartTitle;
import app.milepost.ui.control.Texts;
import app.milepost.words.GuideLabels;
import java.util.List;

/** Credentials as cards: who awards them, what they are for and what they take. */
public final class CredentialsPart {

  private CredentialsPart() {}

  /** Returns the cards in the order given, at most two in a row. */
  public static CardGrid grid(List<Credential> credentials, PartContext context) {
    CardGrid grid = new CardGrid(2);
    for (Credential credential : credentials) {
      Entry card = card(credential, context);
      grid.add(card, card.panel());
    }
    return grid;
  }

  private static Entry card(Credential credential, PartContext context) {
    Entry card = new Entry(credential.title(), context).at(credential.id());
    card.getStyleClass().add("credential");
    Lines.add(card, PartTitle::label, credential.shortName());
    Lines.add(card, Texts::heading, credential.title());
    Lines.add(
        card, issuer -> Texts.caption(GuideLabels.ISSUER + " " + issuer), credential.issuer());
    Lines.add(card, Texts::body, credential.text());
    card.list(GuideLabels.NEEDED, credential.prerequisites());
    if (credential.fee().isEmpty()) {
      card.getChildren().add(Texts.caption(GuideLabels.FEE + " not in our sources"));
    } else {
      card.known(GuideLabels.FEE, credential.fee());
    }
    return card.requirements(GuideLabels.SHOWS + ":", credential.requirements())
        .conflicts(credential.conflicts());
  }
}
