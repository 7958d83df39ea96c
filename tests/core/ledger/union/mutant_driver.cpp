// Runs the property of union against core with one planted bug and expects it to fail.
#include "tests/core/ledger/union/property.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const jc::test::LedgerTemplates templates;
    if (!jc::test::unionHolds(templates))
        return 0;
    std::cout << "The planted bug was not caught.\n";
    return 1;
}
