"""Offices and callings as questions and sentences name people by."""

OFFICES = (
    "시장|의장|성장|총영사|대사|주지사|지사|위원장|센터장|관장|소장|국장|실장|과장|본부장|단장|회장|이사장|원장|학장|총장|사장|대표"
    "|장관|차관|총감독|감독"
)
CALLINGS = f"{OFFICES}|이사|부장|교수|기자|앵커|강사|지휘자|연사|강연자|발표자|사회자|선수|여사|선생|관계자"
PEOPLE = f"(?:{CALLINGS}|사람|인물|분)"
