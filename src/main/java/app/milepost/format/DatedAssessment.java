package app.milepost.format;

import app.milepost.assessment.Assessment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers and their day.
 *
 * @param assessment the answers
 * @param date the day they speak of; empty where the file is silent
 */
public record DatedAssessment(Assessment assessment, Optional<LocalDate> date) {}
