package org.rapporteur.analysis.principle;

import org.rapporteur.model.Meeting;

/**
 * A meeting that follows up an earlier one.
 *
 * @param earlier the earlier meeting
 * @param later the meeting that follows it up
 */
record FollowUp(Meeting earlier, Meeting later) {
}
