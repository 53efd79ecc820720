package app.milepost.ui.people;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A counsellor's Milepost without a window in which there is nobody yet, for tests of people. */
abstract class InOffice {

  @TempDir Path temp;

  Office office;

  PeopleViewModel people;

  @BeforeEach
  final void open() {
    office = new Office(temp.resolve("data"));
    people = office.people;
  }
}
