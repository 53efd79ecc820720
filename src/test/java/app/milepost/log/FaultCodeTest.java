package app.milepost.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultCodeTest {

  @Test
  void theSameFaultAtTheSamePlaceHasTheSameCodeWhateverItSays() {
    assertThat(FaultCode.of(here("Ana"))).isEqualTo(FaultCode.of(here("Bo")));
  }

  @Test
  void anotherPlaceAnotherClassOrAnotherCauseHasAnotherCode() {
    Set<String> codes = new HashSet<>();
    for (Exception fault :
        List.of(
            here(""),
            new IllegalStateException(""),
            new IOException(""),
            new IOException(new IllegalStateException("")))) {
      codes.add(FaultCode.of(fault));
    }
    assertThat(codes)
        .hasSize(4)
        .allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}"));
  }

  @Test
  void aChainThatLeadsBackIntoItselfComesToAnEnd() {
    IOException outer = new IOException("outer");
    outer.initCause(new IOException("inner", outer));
    assertThat(FaultCode.of(outer)).hasSize(7);
  }

  @Test
  void aFaultWithoutATraceHasACode() {
    IOException bare = new IOException("bare");
    bare.setStackTrace(new StackTraceElement[0]);
    assertThat(FaultCode.of(bare)).hasSize(7);
  }

  private static IllegalStateException here(String said) {
    return new IllegalStateException(said);
  }
}
