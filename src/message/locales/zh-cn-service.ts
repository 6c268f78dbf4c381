import type { ServiceWord } from "../service-code.ts";

/** 服务代码各位的中文说法。Chinese words for the digits of a service code. */
export const zhCnService: Readonly<Record<ServiceWord, string>> = {
  international: "国际通用",
  internationalChip: "国际通用，有IC卡应使用IC卡",
  national: "仅限境内，境外须有双边协议",
  nationalChip: "仅限境内，应使用IC卡，境外须有双边协议",
  privateUse: "不可互通，双边协议除外",
  testCard: "测试卡",
  normal: "正常授权",
  byIssuer: "发卡方联机授权",
  byIssuerUnlessAgreed: "发卡方联机授权，双边协议除外",
  pinRequired: "须输入PIN",
  unrestricted: "无限制",
  goodsAndServicesOnly: "仅限商品和服务",
  atmOnlyPin: "仅限ATM，须输入PIN",
  cashOnly: "仅限现金",
  goodsAndServicesPin: "仅限商品和服务，须输入PIN",
  pinIfPossible: "有密码键盘时须输入PIN",
  goodsAndServicesPinIfPossible: "仅限商品和服务，有密码键盘时须输入PIN",
};
