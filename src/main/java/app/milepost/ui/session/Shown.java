package app.milepost.ui.session;

import app.milepost.people.Counsel;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.scoring.compare.Agenda;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page as it is to be shown.
 *
 * @param session the number of the session in progress, or of the next one
 * @param client the client's name, may be empty
 * @param since when the session in progress began; empty before it has
 * @param agenda what to talk about
 * @param counsel notes and steps as they stand
 * @param earlier closed sessions about this career, latest first
 * @param unreadable those besides that are damaged
 */
record Shown(
    long session,
    String client,
    Optional<Instant> since,
    Agenda agenda,
    Counsel counsel,
    List<Session> earlier,
    List<SessionHead> unreadable) {}
