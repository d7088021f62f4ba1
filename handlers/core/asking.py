"""The words of asking that stand behind what is asked about: "신상진 시장 알려줘", "자매도시는 몇 곳이야?"."""

import re

_ASKING = r"""(?x)
    (?: ^ | (?<= \s ) )
    (?: (?: 좀 | 다 | 전부 ) \s* )?
    (?: (?: 알려 | 보여 | 말해 ) \s* (?: 줘 요? | 주세요 | 줄래 요? )
      | (?: 뭐 | 무엇 | 누구 | 어디 | 언제 ) (?: 야 | 예요 | 였어 요? | 이야 | 이에요 | 지 | 죠 | 있어 요? )?
      | 몇 \s* (?: 곳 | 개 | 명 | 군데 ) (?: 이?야 | 이?예?요 | 이에요 | 있어 요? )?
      | 있어 요? | 있나요 | please
    ) $
"""


def bare(text: str) -> str:
    """`text` without question marks and asking words at its end, however many; what asks for nothing else is empty."""
    while (shorter := re.sub(_ASKING, "", text.rstrip(" ?？!"))) != text:
        text = shorter
    return text
