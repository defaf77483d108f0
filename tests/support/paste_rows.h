#pragma once

#include <QString>

namespace support {

/// What a spreadsheet puts on the clipboard for the twelve rows of the design's picture.
inline QString pictureRows()
{
    return QString::fromUtf8(
        "Phase\tStep\tVia\tWho\tMood\tCSAT\tRemark\tSheet id\r\n"
        "Compare and sign\tComparison portal offer\tWeb\tJansen\t1\t4\t\t104\r\n"
        "Compare and sign\tSign online\tWeb\tJansen\t−1\t3\tCodes arrive by post\t105\r\n"
        "Switch and start\tDeposit request\tE-mail\tNowak\t−1\t2\tLooks like a fake\t108\r\n"
        "Switch and start\tFirst day with us\tWhatsApp\tPetersen\t2\t5\t\t109\r\n"
        "Pay and use\tChange the instalment\tWeb\tJansen\t0\t3\tHidden in the third menu\t112\r\n"
        "Pay and use\tPayment reminder\tLetter\tBrandt\t−2\t1\tSent although paid\t113\r\n"
        "Pay and use\tYearly bill\tLetter\tBrandt\t−1\t2\tNine pages\t114\r\n"
        "Get help\tOutage map\tWeb\tAhmadi\t1\t4\t\t117\r\n"
        "Get help\tChat\tChat\tLorenz\t0\t3\tStarts from zero each time\t118\r\n"
        "Get help\tTechnician visit\tIn person\tAhmadi\t1\t4\t\t119\r\n"
        "Move or leave\tHand-over of the flat\tWeb\tNowak\t−1\t2\tTwo meters, two forms\t121\r\n"
        "Move or leave\tLast refund\tLetter\tBrandt\t0\t3\tTakes six weeks\t122\r\n");
}

} // namespace support
